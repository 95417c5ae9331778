import { isDeepStrictEqual } from 'node:util';
import type { Bit, Field, Graph } from './graph';
import type { Judge, Subject } from './judge';
import type { Selected, Selection } from './selection';
import { isWithheld, type Subjects, type Truth } from './subject';
import { categoryOf } from './value-category';

/** A refusal as a subgraph reports it. */
export interface Weigering {
  readonly pad: readonly (string | number)[];
  readonly veld: string;
  readonly categorie: string;
  readonly reden: string;
}

type Objects = Record<string, unknown>;

/**
 * One answer against what it must be: the truth, with null wherever the oracle refuses, and exactly those refusals
 * reported. Written from the contract of DESIGN §4 and §5, not from the guard.
 */
export class Comparison {
  fields = 0;
  /** Of those: permitted, with a value to show. */
  shown = 0;
  /** `Type.veld` of those. */
  readonly shownVelden = new Set<string>();
  /** What the answer reported and was not expected yet: field at its path, and the reason. */
  private readonly reported = new Map<string, Weigering>();

  constructor(
    private readonly graph: Graph,
    readonly judge: Judge,
    readonly subjects: Subjects,
    weigeringen: readonly Weigering[],
    private readonly differ: (problem: string) => void,
  ) {
    for (const weigering of weigeringen) {
      const key = `${weigering.pad.join('.')} ${weigering.categorie}`;
      if (this.reported.has(key)) differ(`${key}: reported twice`);
      this.reported.set(key, weigering);
    }
  }

  /**
   * The short way for what is most common: an object of which the oracle refuses every field, and the answer does so too,
   * for the same reasons. Then there is no truth to look up. False when anything else is the case.
   */
  allRefused({ type, perType }: Selection, id: string, actual: Objects, pad: string): boolean {
    const fields = perType.get(type.name) ?? [];
    const subject = this.subjects.byId(type, id);
    if (subject === undefined || typeof actual !== 'object' || actual === null) return false;
    const expected: string[] = [];
    for (const { field, key } of fields) {
      if (field.gegeven === undefined) {
        if (field.name === type.key && actual[key] === id) continue;
        return false;
      }
      const { bits, keuze } = field.gegeven;
      if (actual[key] !== null || (keuze === 'PER_WAARDE' && !this.itemsDiffer(field))) return false;
      for (const [i, bit] of bits.entries()) {
        const answer = this.judge.ask(subject, bit);
        if (answer.permitted) return false;
        if (keuze === 'OOK' && i > 0) continue;
        const refusal = `${pad}.${key} ${bit.categorie}`;
        const reported = this.reported.get(refusal);
        if (reported?.reden !== answer.reden || reported.veld !== bit.veld) return false;
        expected.push(refusal);
      }
    }
    this.fields += fields.length - (type.key === undefined ? 0 : 1);
    expected.forEach((refusal) => this.reported.delete(refusal));
    return true;
  }

  /** One object at `pad`; `parent` is the subject of what led to it. */
  object(selection: Selection, truth: Truth, actual: Objects, pad: string, parent?: Subject): void {
    const type = (truth.__typename as string | undefined) ?? selection.type.name;
    if (typeof actual !== 'object' || actual === null) return this.differ(`${pad}: no object, expected a ${type}`);
    const subject = this.subjects.of(type, truth, parent);
    for (const selected of selection.perType.get(type) ?? []) {
      const { field, key, name } = selected;
      const at = `${pad}.${key}`;
      if (field.gegeven === undefined)
        this.value(selected, this.visible(field, truth[name], subject), actual[key], at, subject);
      else this.personal(selected, truth, actual[key], at, subject);
    }
  }

  /** The refusals that were reported and not expected so far. */
  get left(): readonly Weigering[] {
    return [...this.reported.values()];
  }

  /** After everything was compared: nothing may be left that nobody expected. */
  end(): void {
    for (const [key, { reden }] of this.reported) this.differ(`${key}: reported as refused (${reden}), not expected`);
  }

  /** An open list of objects that hold nothing but personal fields holds what the caller may see something of, and no others. */
  visible(field: Field, truth: unknown, parent: Subject | undefined): unknown {
    if (!Array.isArray(truth) || this.graph.types.get(field.named)?.betreft === undefined) return truth;
    return truth.filter((item: Truth) => this.isVisible(field.named, item, parent));
  }

  /** Does the caller see anything of the object, its key not counted? */
  isVisible(named: string, item: Truth, parent: Subject | undefined): boolean {
    const type = this.graph.types.get((item.__typename as string | undefined) ?? named)!;
    const subject = this.subjects.of(type.name, item, parent);
    return type.fields.some(({ gegeven, name }) =>
      gegeven === undefined ? name !== type.key : gegeven.bits.some((bit) => this.judge.permits(subject, bit)),
    );
  }

  private personal(selected: Selected, truth: Truth, actual: unknown, pad: string, subject: Subject): void {
    const { field, name } = selected;
    const { bits, keuze } = field.gegeven!;
    this.fields++;
    const value = truth[name];
    if (keuze === 'PER_WAARDE' && this.itemsDiffer(field)) {
      const open = bits.filter((bit) => !this.refuse(bit, subject, pad)).map(({ categorie }) => categorie);
      if (open.length === 0) return this.nothing(actual, pad);
      const items = value as Truth[] | null;
      this.show(field, value);
      return this.value(
        selected,
        items?.filter((i) => open.includes(this.category(field, i) ?? '')) ?? null,
        actual,
        pad,
        subject,
      );
    }
    const own = keuze === 'PER_WAARDE' ? this.category(field, truth) : undefined;
    const asked = own === undefined ? bits : bits.filter(({ categorie }) => categorie === own);
    if (!asked.some((bit) => this.judge.permits(subject, bit))) {
      this.refuse(asked[0]!, subject, pad);
      return this.nothing(actual, pad);
    }
    this.show(field, value);
    this.value(selected, value, actual, pad, subject);
  }

  /** A list of objects, each of its own category; a list of plain values is of the object that it stands on. */
  private itemsDiffer({ list, named }: Field): boolean {
    return list && this.graph.types.has(named);
  }

  private show({ veld }: Field, value: unknown): void {
    if (value === null || value === undefined) return;
    this.shown++;
    this.shownVelden.add(veld);
  }

  private category(field: Field, truth: Truth): string | undefined {
    const type = this.itemsDiffer(field) ? field.named : field.veld.split('.')[0]!;
    const categorie = categoryOf(type, truth, this.differ);
    if (categorie === undefined) this.differ(`a ${type} carries no category`);
    return categorie;
  }

  private refuse(bit: Bit, subject: Subject, pad: string): boolean {
    const answer = this.judge.ask(subject, bit);
    if (answer.permitted) return false;
    const key = `${pad} ${bit.categorie}`;
    const reported = this.reported.get(key);
    this.reported.delete(key);
    if (reported?.reden !== answer.reden || reported.veld !== bit.veld)
      this.differ(`${pad} ${bit.veld} ${bit.categorie}: ${described(reported)}, expected ${answer.reden}`);
    return true;
  }

  private nothing(actual: unknown, pad: string): void {
    if (actual !== null) this.differ(`${pad}: shows ${actual === undefined ? 'no null' : 'a value'}, expected null`);
  }

  private value(selected: Selected, truth: unknown, actual: unknown, pad: string, subject: Subject): void {
    const { child } = selected;
    if (truth === null || truth === undefined) return this.nothing(actual, pad);
    if (child === undefined) {
      if (!isDeepStrictEqual(truth, actual))
        this.differ(`${pad}: ${actual === null ? 'null' : 'another value'}, expected a value`);
      return;
    }
    if (!Array.isArray(truth)) return this.object(child, truth as Truth, actual as Objects, pad, subject);
    const items = (truth as Truth[]).filter((item) => !isWithheld(item));
    if (!Array.isArray(actual) || actual.length !== items.length)
      return this.differ(`${pad}: ${Array.isArray(actual) ? actual.length : 'no'} items, expected ${items.length}`);
    items.forEach((item, i) => this.object(child, item, actual[i] as Objects, `${pad}.${i}`, subject));
  }
}

const described = (weigering: Weigering | undefined) =>
  weigering === undefined ? 'not reported' : `${weigering.reden} of ${weigering.veld}`;
