import type { Betrokkenheid, Bezwaar, Persoon, Toestemming } from '@ketenhub/consent';
import type { FeitPerSoort } from '../feit';
import { Feiten } from './feiten';
import { Namen } from './namen';
import { Sleutels, type Sleutelrest } from './sleutels';
import { BETROKKENHEID, BEZWAAR, TOESTEMMING } from './vormen';
import { Woorden, type Blokken } from './woorden';

/* What stands of one person in words. HUISHOUDEN and LID are number + 1; 0 is none. */
const GEMEENTE = 0;
const OPEN = 1;
const HUISHOUDEN = 2;
const LID = 3;
const HEADS = 4;
const SIZE = 7;

/** What of all people is not in the blocks. */
export interface Personenrest {
  readonly namen: readonly string[];
  readonly ids: Sleutelrest;
  readonly huishoudens: Sleutelrest;
  readonly betrokkenheden: Sleutelrest;
  readonly toestemmingen: Sleutelrest;
  readonly bezwaren: Sleutelrest;
  readonly organisaties: readonly (readonly [organisatie: string, count: number])[];
}

/** People that are asked about again are kept as they were read. */
const KEPT = 20_000;

/** A person with his number in this register. */
export interface Genummerd extends Persoon {
  readonly nummer: number;
}

/**
 * The facts of all people, packed: a million people with four facts each in some three hundred megabytes. A person is
 * read into an object when somebody asks for him.
 */
export class Personen {
  private readonly namen = new Namen();
  private readonly ids = new Sleutels();
  private readonly huishoudens = new Sleutels();
  private readonly words = new Woorden();
  private readonly eersteLid = new Woorden();
  private readonly kept = new Map<string, Genummerd>();
  /** Per organisation who was ever involved with it; somebody may stand here twice. */
  private readonly perOrganisatie = new Map<string, { readonly words: Woorden; count: number }>();
  private readonly heads = (kind: number) => ({
    get: (persoon: number) => this.words.get(persoon * SIZE + HEADS + kind),
    set: (persoon: number, head: number) => this.words.set(persoon * SIZE + HEADS + kind, head),
  });
  private readonly betrokkenheden = new Feiten<Betrokkenheid>(BETROKKENHEID, this.namen, this.heads(0));
  private readonly toestemmingen = new Feiten<Toestemming>(TOESTEMMING, this.namen, this.heads(1));
  private readonly bezwaren = new Feiten<Bezwaar>(BEZWAAR, this.namen, this.heads(2));

  vind(id: string): Genummerd | undefined {
    const kept = this.kept.get(id);
    if (kept !== undefined) return kept;
    const number = this.ids.vind(id);
    return number === undefined ? undefined : this.bewaar(number, id);
  }

  huishoudenVan(id: string): string | undefined {
    const number = this.ids.vind(id);
    const huishouden = number === undefined ? 0 : this.words.get(number * SIZE + HUISHOUDEN);
    return huishouden === 0 ? undefined : this.huishoudens.id(huishouden - 1);
  }

  ledenVan(huishouden: string): Persoon[] {
    const number = this.huishoudens.vind(huishouden);
    const leden: Persoon[] = [];
    for (let lid = number === undefined ? 0 : this.eersteLid.get(number); lid !== 0; lid = this.naLid(lid - 1))
      leden.push(this.vind(this.ids.id(lid - 1))!);
    return leden.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Everybody who is or was involved with the organisation. */
  *bij(organisatie: string): Generator<Persoon> {
    const { words, count } = this.perOrganisatie.get(organisatie) ?? { words: new Woorden(), count: 0 };
    const seen = new Set<number>();
    for (let i = 0; i < count; i++) {
      const number = words.get(i);
      if (seen.has(number)) continue;
      seen.add(number);
      const id = this.ids.id(number);
      yield this.kept.get(id) ?? this.lees(number, id);
    }
  }

  zetPersoon(id: string, feit: FeitPerSoort['PERSOON'] | null): void {
    const number = this.ids.nummer(id);
    this.words.set(number * SIZE + GEMEENTE, this.namen.nummer(feit?.gemeente));
    // Nothing known: the address counts as secret.
    this.words.set(number * SIZE + OPEN, feit?.geheimhouding === false ? 1 : 0);
    this.verhuis(number, feit?.huishouden);
    this.kept.delete(id);
  }

  zetBetrokkenheid(sleutel: string, feit: FeitPerSoort['BETROKKENHEID'] | null): void {
    const number = this.zet(this.betrokkenheden, sleutel, feit);
    if (number === undefined || feit === null) return;
    let list = this.perOrganisatie.get(feit.organisatie);
    if (list === undefined) this.perOrganisatie.set(feit.organisatie, (list = { words: new Woorden(), count: 0 }));
    // Several involvements of one person with one organisation mostly come together.
    if (list.count === 0 || list.words.get(list.count - 1) !== number) list.words.set(list.count++, number);
  }

  zetToestemming(sleutel: string, feit: FeitPerSoort['TOESTEMMING'] | null): void {
    this.zet(this.toestemmingen, sleutel, feit);
  }

  zetBezwaar(sleutel: string, feit: FeitPerSoort['BEZWAAR'] | null): void {
    this.zet(this.bezwaren, sleutel, feit);
  }

  get rest(): Personenrest {
    const { namen, ids, huishoudens, betrokkenheden, toestemmingen, bezwaren } = this;
    return {
      namen: namen.alle,
      ids: ids.rest,
      huishoudens: huishoudens.rest,
      betrokkenheden: betrokkenheden.rest,
      toestemmingen: toestemmingen.rest,
      bezwaren: bezwaren.rest,
      organisaties: [...this.perOrganisatie].map(([organisatie, { count }]) => [organisatie, count]),
    };
  }

  /** Of an empty register, before the blocks of `lijsten` are taken over. */
  begin({ namen, organisaties, ...rest }: Personenrest): void {
    namen.forEach((naam) => this.namen.nummer(naam));
    for (const each of ['ids', 'huishoudens', 'betrokkenheden', 'toestemmingen', 'bezwaren'] as const)
      this[each].begin(rest[each]);
    for (const [organisatie, count] of organisaties)
      this.perOrganisatie.set(organisatie, { words: new Woorden(), count });
  }

  /** All that is packed, in a fixed order; of the organisations in that of `rest`. */
  get lijsten(): readonly Blokken[] {
    const perFeit = [this.betrokkenheden, this.toestemmingen, this.bezwaren].flatMap(({ lijsten }) => lijsten);
    const perOrganisatie = [...this.perOrganisatie.values()].map(({ words }) => words);
    return [this.ids, this.huishoudens, this.words, this.eersteLid, ...perFeit, ...perOrganisatie];
  }

  private zet<F>(feiten: Feiten<F>, sleutel: string, feit: (F & { statushouder: string }) | null): number | undefined {
    const number = feit === null ? undefined : this.ids.nummer(feit.statushouder);
    const before = number === undefined ? feiten.verwijder(sleutel) : feiten.zet(sleutel, number, feit!);
    if (this.kept.size > 0) for (const changed of [before, number]) if (changed !== undefined) this.vergeet(changed);
    return number;
  }

  private vergeet(number: number): void {
    this.kept.delete(this.ids.id(number));
  }

  private verhuis(number: number, huishouden: string | undefined): void {
    const old = this.words.get(number * SIZE + HUISHOUDEN);
    if (old !== 0) this.vertrek(number, old - 1);
    const next = huishouden === undefined ? undefined : this.huishoudens.nummer(huishouden);
    this.words.set(number * SIZE + HUISHOUDEN, next === undefined ? 0 : next + 1);
    if (next === undefined) return;
    this.words.set(number * SIZE + LID, this.eersteLid.get(next));
    this.eersteLid.set(next, number + 1);
  }

  private vertrek(number: number, huishouden: number): void {
    const next = this.naLid(number);
    let lid = this.eersteLid.get(huishouden) - 1;
    if (lid === number) return this.eersteLid.set(huishouden, next);
    while (this.naLid(lid) !== number + 1) lid = this.naLid(lid) - 1;
    this.words.set(lid * SIZE + LID, next);
  }

  private naLid(number: number): number {
    return this.words.get(number * SIZE + LID);
  }

  private bewaar(number: number, id: string): Genummerd {
    if (this.kept.size >= KEPT) this.kept.clear();
    const persoon = this.lees(number, id);
    this.kept.set(id, persoon);
    return persoon;
  }

  private lees(number: number, id: string): Genummerd {
    return {
      nummer: number,
      id,
      gemeente: this.namen.naam(this.words.get(number * SIZE + GEMEENTE)),
      geheimhouding: this.words.get(number * SIZE + OPEN) === 0,
      betrokkenheden: this.betrokkenheden.van(number),
      toestemmingen: this.toestemmingen.van(number),
      bezwaren: this.bezwaren.van(number),
    };
  }
}
