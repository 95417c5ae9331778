import { EigenBronZicht, zicht, type Gegeven, type Persoon, type Regels, type Subject } from '@ketenhub/consent';
import type { Caller } from '@ketenhub/identity';
import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { BETREFT, NIEMAND, ONBEKEND, type Betreft, type Concerned } from './betreft';
import type { Classifications } from './classification';
import type { Operatie } from './operaties';
import { lastOf } from './last-of';
import { OordeelOverAnderen, OordeelOverDerde, OordeelOverPersoon, type Oordeel } from './oordeel';
import { PerSubject } from './per-subject';
import type { Register } from './register/register';
import type { Weigering } from './weigering';

/** What is decided with: the rules and facts of one moment. */
export interface Basis {
  readonly moment: number;
  readonly regels: Regels;
  readonly register: Register;
  /** The registry cannot be relied on: only what rests on EIGEN_BRON is shown. */
  readonly alleenEigenBron?: boolean;
  /** The organisation that is the source for people of this gemeente, where a row does not say so. */
  readonly bronVan: (gemeente: string | undefined) => string | undefined;
}

/** One request, with what it is decided with from its beginning. */
export interface VerzoekInput extends Basis {
  readonly caller: Caller;
  /** The span of the gateway that asks, where it says so. */
  readonly ouder?: string;
  readonly classifications: Classifications;
  /** Absent where nobody can withdraw anything: in tests and benchmarks. */
  readonly lopend?: { readonly operatie: Operatie; readonly opnieuw: (operatie: Operatie) => Basis };
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
  readonly weigeringen: Weigering[] = [];
  readonly notities: Notitie[] = [];
  /** Whom the mutation that now runs is about, as far as is known; mutations run one after the other. */
  schrijftOver = '';
  /** Per source (empty: the default one), by subject. */
  private readonly oordelen = new Map<string, PerSubject<Oordeel>>();
  /** Decisions on newer facts than the operation began with, by the revision of those; seldom any. */
  private readonly later = new Map<Oordeel, string>();
  private vanBron!: (bron: string) => PerSubject<Oordeel>;
  private bronVan!: (gemeente: string | undefined) => string | undefined;
  private lastParent: unknown;
  private lastOordeel!: Oordeel;
  private basis: Basis;
  private begonnenBij: string;

  constructor(private readonly input: VerzoekInput) {
    this.caller = input.caller;
    this.basis = input;
    this.begonnenBij = input.register.revisie;
    this.begin();
  }

  get ouder(): string | undefined {
    return this.input.ouder;
  }

  get moment(): number {
    return this.basis.moment;
  }

  /**
   * Waits for what may take longer than a grace period, such as the confirmation of a withdrawal: meanwhile this request
   * rests on no decision, and afterwards all is decided anew. One that has decided before keeps to that, and may be aborted.
   */
  async losgelaten<T>(work: () => Promise<T>): Promise<T> {
    const { lopend } = this.input;
    if (lopend === undefined || this.besluiten.some(({ gelezen, geweigerd }) => gelezen.length + geweigerd.size > 0))
      return work();
    lopend.operatie.laatLos();
    const result = await work();
    this.basis = lopend.opnieuw(lopend.operatie);
    this.begonnenBij = this.basis.register.revisie;
    this.begin();
    return result;
  }

  /** The decision on the object's subject. An object that does not say whom it is about is nobody's to see. */
  oordeel(parent: object): Oordeel {
    if (parent === this.lastParent) return this.lastOordeel;
    this.lastParent = parent;
    return (this.lastOordeel = this.oordeelOver((parent as Concerned)[BETREFT] ?? ONBEKEND));
  }

  oordeelOver(betreft: Betreft): Oordeel {
    const persoon = isOverPersoon(betreft) ? this.basis.register.persoon(betreft.statushouder) : undefined;
    const perSubject = this.vanBron(bronKey(betreft));
    const key = persoon === undefined ? subjectKey(betreft) : persoon.nummer;
    let oordeel = perSubject.get(key);
    if (oordeel === undefined) {
      perSubject.set(key, (oordeel = this.decide(betreft, persoon)));
      const { revisie } = this.basis.register;
      if (revisie !== this.begonnenBij) this.later.set(oordeel, revisie);
    }
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

  /**
   * He asks for his own organisation, or has an opdracht in force from the one he asks for. What is no reading of a
   * field (a write, a list) asks this.
   */
  get heeftOpdracht(): boolean {
    if (this.caller.uitvoerder === undefined) return true;
    return !this.alleenEigenBron && this.basis.regels.blik(this.caller, this.moment).rechten.heeftOpdracht;
  }

  /** Ids of the people with whom the caller is involved; of himself for the person. */
  betrokkenPersonen(): readonly string[] {
    return this.heeftOpdracht ? this.basis.register.betrokkenPersonen(this.caller, this.moment) : [];
  }

  /** The household of a person as the registry knows it. */
  huishoudenVan(statushouder: string): string | undefined {
    return this.basis.register.huishoudenVan(statushouder);
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
    return [...this.oordelen.values()].flatMap((perSubject) => perSubject.values());
  }

  /** The oldest revision that anything in the answer rests on. */
  get revisie(): string {
    return this.begonnenBij;
  }

  /** The newer revision whose facts this decision was taken on, where it is not `revisie`. */
  latereRevisie(oordeel: Oordeel): string | undefined {
    return this.later.get(oordeel);
  }

  get alleenEigenBron(): boolean {
    return this.basis.alleenEigenBron === true;
  }

  private decide(betreft: Betreft, persoon: Persoon | undefined): Oordeel {
    const { regels } = this.basis;
    if (isOverPersoon(betreft) && persoon !== undefined && !this.alleenEigenBron)
      return new OordeelOverPersoon(regels.blik(this.caller, this.moment), persoon, this.bron(betreft, persoon));
    const subject = this.subject(betreft, persoon);
    const full = zicht(regels, this.caller, subject, this.moment);
    const own = this.alleenEigenBron ? new EigenBronZicht(full, this.caller.uitvoerder !== undefined) : full;
    const isOverDerde = subject.soort === 'DERDE';
    return new (isOverDerde ? OordeelOverDerde : OordeelOverAnderen)(own, 'bron' in subject ? subject.bron : undefined);
  }

  /** Nothing is decided yet. */
  private begin(): void {
    this.oordelen.clear();
    this.later.clear();
    this.lastParent = undefined;
    this.bronVan = lastOf(this.basis.bronVan);
    this.vanBron = lastOf((bron) => {
      const known = this.oordelen.get(bron) ?? new PerSubject<Oordeel>();
      this.oordelen.set(bron, known);
      return known;
    });
  }

  private subject(betreft: Betreft, persoon: Persoon | undefined): Subject {
    const { register } = this.basis;
    if (betreft === NIEMAND) return { soort: 'NIEMAND' };
    if ('organisaties' in betreft) return { soort: 'DERDE', organisaties: betreft.organisaties };
    if ('huishouden' in betreft) {
      const leden = register.ledenVan(betreft.huishouden);
      return { soort: 'HUISHOUDEN', leden, bron: this.bron(betreft, leden[0]) };
    }
    return { soort: 'PERSOON', id: betreft.statushouder, persoon, bron: this.bron(betreft, persoon) };
  }

  private bron({ bron }: { readonly bron?: string }, persoon: Persoon | undefined): string | undefined {
    return bron ?? this.bronVan(persoon?.gemeente);
  }
}

const isOverPersoon = (betreft: Betreft): betreft is Extract<Betreft, { readonly statushouder: string }> =>
  betreft !== NIEMAND && 'statushouder' in betreft;

/* Kind and source, and subject: two keys, so that no text is put together for each person of a list. */
function bronKey(betreft: Betreft): string {
  if (betreft === NIEMAND) return NIEMAND;
  if (isOverPersoon(betreft)) return betreft.bron ?? '';
  return 'huishouden' in betreft ? `huishouden ${betreft.bron ?? ''}` : 'organisaties';
}

function subjectKey(betreft: Betreft): string {
  if (betreft === NIEMAND) return NIEMAND;
  if (isOverPersoon(betreft)) return betreft.statushouder;
  return 'huishouden' in betreft ? betreft.huishouden : betreft.organisaties.join(' ');
}
