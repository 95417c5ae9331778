import { zicht, type Gegeven, type Regels, type Subject } from '@ketenhub/consent';
import type { Caller } from '@ketenhub/identity';
import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { BETREFT, NIEMAND, ONBEKEND, type Betreft, type Concerned } from './betreft';
import type { Classifications } from './classification';
import { Oordeel } from './oordeel';
import type { Register } from './register';
import type { Weigering } from './weigering';

/** What a request is decided with: the rules and facts of the moment it began. */
export interface VerzoekInput {
  readonly caller: Caller;
  readonly moment: number;
  readonly regels: Regels;
  readonly register: Register;
  readonly classifications: Classifications;
  /** The organisation that is the source for people of this gemeente, where a row does not say so. */
  readonly bronVan: (gemeente: string | undefined) => string | undefined;
}

/** What an operation did, or was refused to do, about one person besides reading fields: a write, a question of the FG. */
export interface Notitie {
  /** The root field, as `Mutation.vraagToestemming`. */
  readonly veld: string;
  /** Id of the statushouder; empty when the operation named nobody. */
  readonly statushouder: string;
  readonly categorie: string;
  readonly besluit: 'TOEGESTAAN' | 'GEWEIGERD';
  /** Code of the refusal. */
  readonly reden?: string;
}

/** One caller's operation in one subgraph: every decision that it asks for, each made once, and what came of it. */
export class Verzoek {
  readonly caller: Caller;
  readonly moment: number;
  readonly weigeringen: Weigering[] = [];
  readonly notities: Notitie[] = [];
  /** Whom the mutation that now runs is about, as far as is known; mutations run one after the other. */
  schrijftOver = '';
  /** Per source (empty: the default one), by subject. */
  private readonly oordelen = new Map<string, Map<string, Oordeel>>();
  private readonly bronnen = new Map<string | undefined, string | undefined>();
  private lastParent: unknown;
  private lastOordeel!: Oordeel;

  constructor(private readonly input: VerzoekInput) {
    this.caller = input.caller;
    this.moment = input.moment;
  }

  /** The decision on the object's subject. An object that does not say whom it is about is nobody's to see. */
  oordeel(parent: object): Oordeel {
    if (parent === this.lastParent) return this.lastOordeel;
    this.lastParent = parent;
    return (this.lastOordeel = this.oordeelOver((parent as Concerned)[BETREFT] ?? ONBEKEND));
  }

  oordeelOver(betreft: Betreft): Oordeel {
    const bron = bronKey(betreft);
    let perSubject = this.oordelen.get(bron);
    if (perSubject === undefined) this.oordelen.set(bron, (perSubject = new Map()));
    const subject = subjectKey(betreft);
    let oordeel = perSubject.get(subject);
    if (oordeel === undefined) perSubject.set(subject, (oordeel = this.decide(betreft)));
    return oordeel;
  }

  /** May the caller see this field (`Type.veld`, under any of its categories) of this subject? For filters and lists. */
  mag(veld: string, betreft: Betreft): boolean {
    const bits = this.input.classifications.perVeld.get(veld)?.bits;
    if (bits === undefined) throw new Error(`${veld} is not a field of this subgraph`);
    const oordeel = this.oordeelOver(betreft);
    return [...bits.values()].some((i) => oordeel.mag(i));
  }

  /** May the caller see anything at all of an object of this type? What he may not is not in his lists either. */
  ziet(type: string, betreft: Betreft): boolean {
    const oordeel = this.oordeelOver(betreft);
    return this.gegevens.some((gegeven, i) => gegeven.veld.startsWith(`${type}.`) && oordeel.mag(i));
  }

  /** Ids of the people with whom the caller is involved; of himself for the person. */
  betrokkenPersonen(): readonly string[] {
    return this.input.register.betrokkenPersonen(this.caller, this.moment);
  }

  /** The household of a person as the registry knows it. */
  huishoudenVan(statushouder: string): string | undefined {
    return this.input.register.huishoudenVan(statushouder);
  }

  /** Ids of the households in which the caller is involved with someone. */
  betrokkenHuishoudens(): readonly string[] {
    const households = this.betrokkenPersonen().map((id) => this.huishoudenVan(id));
    return [...new Set(households.filter((id) => id !== undefined))];
  }

  weiger(oordeel: Oordeel, i: number, info: GraphQLResolveInfo): void {
    const { veld, categorie } = this.gegevens[i]!;
    this.weigeringen.push({ pad: responsePathAsArray(info.path), veld, categorie, reden: oordeel.weiger(i) });
  }

  /** Puts on the record of the person what is not the reading of a field. */
  noteer(notitie: Notitie): void {
    this.notities.push(notitie);
  }

  get gegevens(): readonly Gegeven[] {
    return this.input.classifications.gegevens;
  }

  /** Every decision made, for the record. */
  get besluiten(): readonly Oordeel[] {
    return [...this.oordelen.values()].flatMap((perSubject) => [...perSubject.values()]);
  }

  get revisie(): string {
    return this.input.register.revisie;
  }

  private decide(betreft: Betreft): Oordeel {
    const subject = this.subject(betreft);
    const bron = 'bron' in subject ? subject.bron : undefined;
    return new Oordeel(zicht(this.input.regels, this.caller, subject, this.moment), bron);
  }

  private bronVan(gemeente: string | undefined): string | undefined {
    if (!this.bronnen.has(gemeente)) this.bronnen.set(gemeente, this.input.bronVan(gemeente));
    return this.bronnen.get(gemeente);
  }

  private subject(betreft: Betreft): Subject {
    const { register } = this.input;
    if (betreft === NIEMAND) return { soort: 'NIEMAND' };
    if ('organisaties' in betreft) return { soort: 'DERDE', organisaties: betreft.organisaties };
    if ('huishouden' in betreft) {
      const leden = register.ledenVan(betreft.huishouden);
      return { soort: 'HUISHOUDEN', leden, bron: betreft.bron ?? this.bronVan(leden[0]?.gemeente) };
    }
    const persoon = register.persoon(betreft.statushouder);
    return {
      soort: 'PERSOON',
      id: betreft.statushouder,
      persoon,
      bron: betreft.bron ?? this.bronVan(persoon?.gemeente),
    };
  }
}

/* Kind and source, and subject: two keys, so that no text is put together for each person of a list. */
function bronKey(betreft: Betreft): string {
  if (betreft === NIEMAND) return NIEMAND;
  if ('statushouder' in betreft) return betreft.bron ?? '';
  return 'huishouden' in betreft ? `huishouden ${betreft.bron ?? ''}` : 'organisaties';
}

function subjectKey(betreft: Betreft): string {
  if (betreft === NIEMAND) return NIEMAND;
  if ('statushouder' in betreft) return betreft.statushouder;
  return 'huishouden' in betreft ? betreft.huishouden : betreft.organisaties.join(' ');
}
