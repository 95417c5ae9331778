import type { Caller } from '@ketenhub/identity';
import {
  isBetrokken,
  Regels,
  type Betrokkenheid,
  type Bezwaar,
  type Gegeven,
  type Persoon,
  type Regel,
  type Rol,
  type Taaktoewijzing,
  type Toestemming,
} from '@ketenhub/consent';
import type { Feitregel, FeitPerSoort, Kaal, Wijziging } from './feit';

/** The registry's facts in memory, as of one revision. A person's facts are replaced, never changed in place. */
export class Register {
  revisie = '0';
  /** The registry's clock, as last heard: a decision is never taken at an earlier moment. */
  klok = 0;
  private personen = new Map<string, Persoon>();
  private readonly huishoudens = new Map<string, Set<string>>();
  private readonly huishoudenPerPersoon = new Map<string, string>();
  private readonly perOrganisatie = new Map<string, Set<string>>();
  private readonly eigenaar = new Map<string, string>();
  private readonly regels = new Map<string, Regel>();
  private readonly taken = new Map<string, Taaktoewijzing>();
  private compiled: Regels | undefined;

  constructor(
    private readonly gegevens: readonly Gegeven[],
    private readonly rollen: readonly Rol[],
  ) {}

  persoon(id: string): Persoon | undefined {
    return this.personen.get(id);
  }

  huishoudenVan(id: string): string | undefined {
    return this.huishoudenPerPersoon.get(id);
  }

  ledenVan(huishouden: string): readonly Persoon[] {
    const ids = [...(this.huishoudens.get(huishouden) ?? [])].sort();
    return ids.map((id) => this.personen.get(id) ?? unknown(id));
  }

  /** The people the caller is involved with at the moment, as far as his role is valid there; for the person himself only he. */
  betrokkenPersonen(caller: Caller, moment: number): readonly string[] {
    const rol = this.rollen.find(({ code }) => code === caller.rol);
    if (rol === undefined || rol.betrokkenheid === 'GEEN') return [];
    if (rol.betrokkenheid === 'ZELF') return this.personen.has(caller.gebruiker) ? [caller.gebruiker] : [];
    const { rechten } = this.huidigeRegels().blik(caller, moment);
    const isOwn = ({ gemeente, betrokkenheden }: Persoon) =>
      rechten.roleValidIn(gemeente, moment) && betrokkenheden.some((b) => isBetrokken(rol, caller, b, moment));
    const candidates = [...(this.perOrganisatie.get(caller.organisatie) ?? [])];
    return candidates.filter((id) => isOwn(this.personen.get(id)!)).sort();
  }

  /** The organisation that holds the task in the gemeente at the moment. */
  houderVan(taak: string, gemeente: string | undefined, moment: number): string | undefined {
    for (const t of this.taken.values()) if (holds(t, taak, gemeente, moment)) return t.organisatie;
    return undefined;
  }

  /** Every organisation that holds it, in the order of their assignments: of VERHUUR there may be several. */
  houdersVan(taak: string, gemeente: string | undefined, moment: number): readonly string[] {
    const held = [...this.taken.values()].filter((t) => holds(t, taak, gemeente, moment));
    return [...new Set(held.map(({ organisatie }) => organisatie))];
  }

  /** The rules and the assignments of tasks as they now stand, to try other rules beside the same facts. */
  get alleRegels(): readonly Regel[] {
    return [...this.regels.values()];
  }

  get alleTaken(): readonly Taaktoewijzing[] {
    return [...this.taken.values()];
  }

  /** The rules of this revision, compiled for the fields of this subgraph. */
  huidigeRegels(): Regels {
    this.compiled ??= new Regels({
      regels: [...this.regels.values()],
      rollen: this.rollen,
      taaktoewijzingen: [...this.taken.values()],
      gegevens: this.gegevens,
    });
    return this.compiled;
  }

  apply(wijziging: Wijziging | Kaal): void {
    if (wijziging.soort !== 'OVERIG') this.zet(wijziging);
    this.staatOp(wijziging.revisie, wijziging.op);
  }

  /** Takes over facts of a snapshot. */
  neem(regels: readonly Feitregel[]): void {
    for (const [soort, sleutel, feit] of regels) this.zet({ soort, sleutel, feit } as Zonder<Wijziging>);
  }

  staatOp(revisie: string, klok = 0): void {
    this.revisie = revisie;
    this.klok = Math.max(this.klok, klok);
  }

  private zet({ soort, sleutel, feit }: Zonder<Wijziging>): void {
    switch (soort) {
      case 'REGEL':
        put(this.regels, sleutel, feit);
        this.compiled = undefined;
        break;
      case 'TAAKTOEWIJZING':
        put(this.taken, sleutel, feit);
        this.compiled = undefined;
        break;
      case 'PERSOON':
        this.applyPersoon(sleutel, feit);
        break;
      case 'BETROKKENHEID':
        this.replace(soort, sleutel, feit, (p, list) => ({ ...p, betrokkenheden: list as Betrokkenheid[] }));
        break;
      case 'TOESTEMMING':
        this.replace(soort, sleutel, feit, (p, list) => ({ ...p, toestemmingen: list as Toestemming[] }));
        break;
      case 'BEZWAAR':
        this.replace(soort, sleutel, feit, (p, list) => ({ ...p, bezwaren: list as Bezwaar[] }));
        break;
    }
  }

  private applyPersoon(id: string, feit: FeitPerSoort['PERSOON'] | null): void {
    const previous = this.huishoudenPerPersoon.get(id);
    if (previous !== undefined) this.huishoudens.get(previous)?.delete(id);
    this.huishoudenPerPersoon.delete(id);
    if (feit?.huishouden !== undefined) {
      this.huishoudenPerPersoon.set(id, feit.huishouden);
      setOf(this.huishoudens, feit.huishouden).add(id);
    }
    const persoon = this.personen.get(id) ?? unknown(id);
    this.personen.set(id, { ...persoon, gemeente: feit?.gemeente, geheimhouding: feit?.geheimhouding ?? true });
  }

  private readonly perFeit = new Map<string, Keyed[]>();

  /** Puts one fact of a person in the place of its predecessor. */
  private replace(
    soort: 'BETROKKENHEID' | 'TOESTEMMING' | 'BEZWAAR',
    sleutel: string,
    feit: (Keyed['feit'] & { statushouder: string }) | null,
    update: (persoon: Persoon, list: readonly unknown[]) => Persoon,
  ): void {
    const factKey = `${soort} ${sleutel}`;
    const id = feit?.statushouder ?? this.eigenaar.get(factKey);
    if (id === undefined) return;
    this.eigenaar.set(factKey, id);
    const listKey = `${soort} ${id}`;
    const others = (this.perFeit.get(listKey) ?? []).filter((keyed) => keyed.sleutel !== sleutel);
    const list = feit === null ? others : [...others, { sleutel, feit }];
    this.perFeit.set(listKey, list);
    this.personen.set(
      id,
      update(
        this.personen.get(id) ?? unknown(id),
        list.map((keyed) => keyed.feit),
      ),
    );
    if (feit !== null && 'organisatie' in feit) setOf(this.perOrganisatie, feit.organisatie).add(id);
  }
}

const holds = (t: Taaktoewijzing, taak: string, gemeente: string | undefined, moment: number) =>
  t.taak === taak && t.gemeente === gemeente && t.van <= moment && (t.tot === undefined || moment < t.tot);

type Zonder<W> = W extends unknown ? Pick<W, Extract<keyof W, 'soort' | 'sleutel' | 'feit'>> : never;

interface Keyed {
  readonly sleutel: string;
  readonly feit: Betrokkenheid | Toestemming | Bezwaar;
}

/** A person of whom nothing is known yet: no involvement, and his address counts as secret. */
const unknown = (id: string): Persoon => ({
  id,
  geheimhouding: true,
  betrokkenheden: [],
  toestemmingen: [],
  bezwaren: [],
});

function put<V>(map: Map<string, V>, key: string, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set);
  return set;
}
