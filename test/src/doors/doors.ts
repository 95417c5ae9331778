import type { State } from '../oracle/oracle';
import { representations, rowsOf, type Rows } from './case-rows';
import { Comparison } from './compare';
import { Writer, type Shape } from './document';
import { Facts, Judge, type Asker } from './judge';
import type { Report } from './report';
import { aliased, widest, type Selection } from './selection';
import type { Source } from './source';
import { Subjects } from './subject';
import { lookupsOf, Truths, type Lookup } from './truths';
import type { Case } from './world';

const LONG = process.env.LONG === '1';

export type Written = Shape | 'alias';

/** Asks one subgraph about cases through its doors and compares every field of every answer with the oracle's. */
export class Doors {
  private facts!: Facts;
  private subjects!: Subjects;
  private readonly truths: Truths;
  private readonly lookups: ReadonlyMap<string, Lookup>;
  private readonly perCase = new Map<string, Rows>();
  private readonly texts = new Map<string, string>();
  private readonly selections = new Map<string, Selection>();
  private judge: Judge | undefined;
  private asker: Asker | undefined;

  constructor(
    readonly source: Source,
    state: State,
    private readonly moment: number,
    private readonly report: Report,
  ) {
    this.know(state);
    this.lookups = lookupsOf(source.graph);
    this.truths = new Truths(source, this.lookups, report.differ);
  }

  /** Other facts from here on; the rows stay what they are. */
  know(state: State): void {
    const { graph, definition } = this.source;
    this.facts = new Facts(state);
    this.subjects = new Subjects(graph, state, definition.bronTaak, this.moment, this.report.differ);
    this.judge = undefined;
    this.source.know(state);
  }

  /** `_entities` straight at the subgraph. */
  async byKey(cases: readonly Case[], asker: Asker, written: Written = 'plain'): Promise<void> {
    const rows = [...(await this.rowsOf(cases))];
    const text = this.text(`key ${written} ${rows.map(([type]) => type).join(' ')}`, () => {
      const writer = this.writer(written);
      const fields = rows.map(
        ([type]) =>
          `${type}: _entities(representations: $${type}) { ... on ${type} ${writer.braces(this.selection(type, written))} }`,
      );
      const variables = rows.map(([type]) => `$${type}: [_Any!]!`).join(' ');
      return `query (${variables}) { ${fields.join(' ')} } ${writer.definitions}`;
    });
    const variables = Object.fromEntries(
      rows.map(([type, ids]) => [type, representations(this.source.graph, type, ids)]),
    );
    await this.compare(`_entities, ${written}`, cases, asker, text, variables, async (comparison, data) => {
      for (const [type, ids] of rows) {
        const actual = data[type] as Record<string, unknown>[];
        await this.objects(comparison, type, ids, asker, written, (i) => [actual[i]!, `${type}.${i}`]);
      }
    });
  }

  /** The root fields that look one object up. */
  async byRoot(cases: readonly Case[], asker: Asker, written: Written = 'plain'): Promise<void> {
    const rows = [...(await this.rowsOf(cases))].filter(([type]) => this.lookups.has(type));
    if (rows.length === 0) return;
    const named = rows.flatMap(([type, ids]) => ids.map((id, i) => ({ type, id, key: `${type}_${i}` })));
    const text = this.text(`root ${written} ${rows.map(([type, ids]) => `${type} ${ids.length}`).join(' ')}`, () => {
      const writer = this.writer(written);
      const fragments = rows.map(
        ([type]) => `fragment All${type} on ${type} ${writer.braces(this.selection(type, written))}`,
      );
      const fields = named.map(({ type, key }) => {
        const { field, argument } = this.lookups.get(type)!;
        return `${key}: ${field}(${argument}: $${key}) { ...All${type} }`;
      });
      const variables = named.map(({ key }) => `$${key}: ID!`).join(' ');
      return `query (${variables}) { ${fields.join(' ')} } ${fragments.join(' ')} ${writer.definitions}`;
    });
    const variables = Object.fromEntries(named.map(({ key, id }) => [key, id]));
    await this.compare(`root, ${written}`, cases, asker, text, variables, async (comparison, data) => {
      for (const [type, ids] of rows)
        await this.objects(comparison, type, ids, asker, written, (i) => {
          const key = `${type}_${i}`;
          return [data[key] as Record<string, unknown>, key];
        });
    });
  }

  /** The rows of these cases in this subgraph, per type; of what is nobody's those of one case, except when LONG is set. */
  async rowsOf(cases: readonly Case[]): Promise<Rows> {
    const all = new Map<string, string[]>();
    for (const one of cases) {
      const rows = this.perCase.get(one.code) ?? (await rowsOf(this.source, one));
      this.perCase.set(one.code, rows);
      for (const [type, ids] of rows)
        if (LONG || one === cases[0] || this.source.graph.types.get(type)!.betreft !== 'NIEMAND')
          all.set(type, [...new Set([...(all.get(type) ?? []), ...ids])]);
    }
    return all;
  }

  private async objects(
    comparison: Comparison,
    type: string,
    ids: readonly string[],
    asker: Asker,
    written: Written,
    at: (i: number) => [Record<string, unknown>, string],
  ): Promise<void> {
    const selection = this.selection(type, written);
    const rest = ids.map((_, i) => i).filter((i) => !comparison.allRefused(selection, ids[i]!, ...at(i)));
    if (rest.length === 0) return;
    const truths = await this.truths.of(
      type,
      rest.map((i) => ids[i]!),
      asker,
    );
    truths.forEach((truth, n) => comparison.object(selection, truth, ...at(rest[n]!)));
  }

  /** One operation of one caller, and everything in its answer. */
  private async compare(
    door: string,
    cases: readonly Case[],
    asker: Asker,
    text: string,
    variables: object,
    each: (comparison: Comparison, data: Record<string, unknown>) => Promise<void>,
  ): Promise<void> {
    const { report, source } = this;
    const codes = cases.map(({ code }) => code).join(' ');
    report.at(`${source.naam} ${asker.rol} (${asker.gebruiker}) for ${asker.doel ?? 'no purpose'}, ${codes}, ${door}`);
    const { data, errors, weigeringen } = await source.ask(text, variables, asker);
    errors.forEach((error) => report.differ(`error ${error}`));
    if (!data) return report.differ('no answer');
    const comparison = this.comparison(asker, weigeringen);
    await each(comparison, data);
    comparison.end();
    report.add(comparison);
  }

  comparison(asker: Asker, weigeringen: Weigeringen): Comparison {
    if (this.judge === undefined || this.asker !== asker) {
      this.judge = new Judge(this.facts, asker, this.moment);
      this.asker = asker;
    }
    return new Comparison(this.source.graph, this.judge, this.subjects, weigeringen, this.report.differ);
  }

  private selection(type: string, written: Written): Selection {
    const key = `${type} ${written === 'alias'}`;
    let selection = this.selections.get(key);
    if (selection === undefined) {
      const wide = widest(this.source.graph, type);
      this.selections.set(key, (selection = written === 'alias' ? aliased(wide) : wide));
    }
    return selection;
  }

  private writer(written: Written): Writer {
    return new Writer(this.source.graph, written === 'alias' ? 'plain' : written);
  }

  private text(key: string, write: () => string): string {
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = write()));
    return text;
  }
}

type Weigeringen = ConstructorParameters<typeof Comparison>[3];
