import type { About, State } from '../oracle/oracle';
import type { Graph, Type } from './graph';
import type { Subject } from './judge';
import { holderOf, OWNERS, WORLD } from './world';

/* Whom an object is about, worked out from the demo world; the row's own mark only where the world cannot know. */

/** What a subgraph wrote on an object. */
export interface Mark {
  readonly betreft?:
    | { statushouder: string; bron?: string }
    | { huishouden: string; bron?: string }
    | { organisaties: string[] }
    | 'NIEMAND';
  readonly categorie?: string;
}

/** An object as it is before the guard; `_mark` is what it carries, and lists and objects are nested as in the answer. */
export interface Truth {
  readonly _mark: Mark;
  readonly [field: string]: unknown;
}

/** How subjects were found, for the report. */
export interface Tally {
  world: number;
  mark: number;
  withheld: number;
}

export class Subjects {
  tally: Tally = { world: 0, mark: 0, withheld: 0 };

  constructor(
    private readonly graph: Graph,
    private readonly state: State,
    private readonly bronTaak: string,
    private readonly moment: number,
    private readonly differ: (problem: string) => void,
  ) {}

  /** The subject of an object that was reached from one about `parent`. */
  of(typeName: string, truth: Truth, parent: Subject | undefined): Subject {
    const type = this.graph.types.get(typeName)!;
    const { betreft } = truth._mark;
    if (type.betreft === undefined) return parent ?? { about: 'NOBODY' };
    if (type.betreft === 'NIEMAND') return { about: 'NOBODY' };
    const marked = aboutOf(betreft);
    if (marked !== undefined && isNobody(marked)) {
      this.tally.withheld++;
      return { about: marked };
    }
    if (marked !== undefined && 'organisations' in marked) return { about: marked };
    if (type.betreft === 'DERDE') return parent ?? { about: { organisations: [] } };
    const derived = type.betreft === 'STATUSHOUDER' ? person(type, truth, parent) : household(type, truth, parent);
    if (betreft === undefined && type.key === undefined && parent !== undefined)
      return derived === undefined ? parent : this.withSource(derived, parent.source);
    if (marked === undefined) this.differ(`a ${typeName} does not say whom it is about`);
    const about = derived ?? marked ?? { organisations: [] };
    this.tally[derived ? 'world' : 'mark']++;
    if (marked !== undefined && JSON.stringify(marked) !== JSON.stringify(about))
      this.differ(`a ${typeName} is marked as about another than the demo world says`);
    return this.withSource(about, this.sourceOf(truth));
  }

  /** The subject of a row that the world knows, or that is a person or household itself; its source by task. */
  byId(type: Type, id: string): Subject | undefined {
    const key = `${type.betreft} ${id}`;
    if (!this.perId.has(key)) this.perId.set(key, this.findById(type, id));
    return this.perId.get(key);
  }

  private readonly perId = new Map<string, Subject | undefined>();

  private findById(type: Type, id: string): Subject | undefined {
    const owner = OWNERS.get(id);
    if (type.betreft === 'STATUSHOUDER' && owner?.person) return this.withSource({ person: owner.person }, undefined);
    if (type.betreft === 'HUISHOUDEN' && owner?.household)
      return this.withSource({ household: owner.household }, undefined);
    return undefined;
  }

  /** The row's own organisation, checked against the world's where that knows it. */
  private sourceOf({ id, _mark: { betreft } }: Truth): string | undefined {
    const bron = typeof betreft === 'object' && 'bron' in betreft ? betreft.bron : undefined;
    const held = OWNERS.get(String(id))?.held;
    const known = held?.taak === this.bronTaak ? held.organisatie : undefined;
    if (bron !== undefined && known !== undefined && known !== bron)
      this.differ(`a row is marked with another source (${bron}) than the demo world says (${known})`);
    return bron;
  }

  /** Where the row names no organisation: the holder of the subgraph's task in the gemeente of the person. */
  private withSource(about: About, source: string | undefined): Subject {
    if (source !== undefined || about === 'NOBODY' || 'organisations' in about) return { about, source };
    const key = 'person' in about ? `p ${about.person}` : `h ${about.household}`;
    if (!this.holders.has(key)) {
      const one = this.state.persons.find((p) =>
        'person' in about ? p.id === about.person : p.huishouden === about.household,
      );
      this.holders.set(key, holderOf(this.state, this.bronTaak, one?.gemeente, this.moment));
    }
    return { about, source: this.holders.get(key) };
  }

  private readonly holders = new Map<string, string | undefined>();
}

const idOf = (value: unknown): string | undefined => (value as { id?: string } | null | undefined)?.id;

function person(type: Type, truth: Truth, parent: Subject | undefined): About | undefined {
  if (type.name === 'Statushouder') return { person: String(truth.id) };
  const known = OWNERS.get(String(truth.id))?.person ?? idOf(truth.statushouder) ?? idOf(truth.kind);
  if (known !== undefined) return { person: known };
  return parent && typeof parent.about === 'object' && 'person' in parent.about ? parent.about : undefined;
}

function household(type: Type, truth: Truth, parent: Subject | undefined): About | undefined {
  if (type.name === 'Huishouden') return { household: String(truth.id) };
  const plaatsing = idOf(truth.plaatsing);
  const known =
    OWNERS.get(String(truth.id))?.household ??
    idOf(truth.huishouden) ??
    (plaatsing === undefined ? undefined : OWNERS.get(plaatsing)?.household);
  if (known !== undefined) return { household: known };
  if (parent === undefined || typeof parent.about !== 'object') return undefined;
  if ('household' in parent.about) return parent.about;
  if ('person' in parent.about) return { household: WORLD.persoon(parent.about.person).huishouden };
  return undefined;
}

type Marked = Exclude<About, 'NOBODY'>;

function aboutOf(betreft: Mark['betreft']): Marked | undefined {
  if (typeof betreft !== 'object') return undefined;
  if ('organisaties' in betreft) return { organisations: betreft.organisaties };
  return 'statushouder' in betreft ? { person: betreft.statushouder } : { household: betreft.huishouden };
}

/** A row that its source holds back from this caller; it is in no list. */
export function isWithheld({ _mark }: Truth): boolean {
  const about = aboutOf(_mark.betreft);
  return about !== undefined && isNobody(about);
}

/** How a source marks a row that this caller is to take for unknown, whatever the rules say: the row is nobody's. */
function isNobody(about: Marked): boolean {
  if ('organisations' in about) return about.organisations.length === 0;
  return 'person' in about ? about.person === '' : about.household === '';
}
