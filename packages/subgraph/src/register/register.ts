import type { Caller } from '@ketenhub/identity';
import {
  geldt,
  isBetrokken,
  Regels,
  type Gegeven,
  type Opdracht,
  type Persoon,
  type Regel,
  type Rol,
  type Taaktoewijzing,
} from '@ketenhub/consent';
import type { Feitregel, Kaal, Wijziging } from '../feit';
import { Personen, type Genummerd, type Personenrest } from './personen';
import type { Blokken } from './woorden';

/** What of a register is not in the blocks: facts that are few, and what the blocks are read with. */
export interface Registerrest {
  readonly feiten: readonly Feitregel[];
  readonly personen: Personenrest;
}

/** The registry's facts in memory, as of one revision. A person who was given out is never changed in place. */
export class Register {
  revisie = '0';
  /** The registry's clock, as last heard: a decision is never taken at an earlier moment. */
  klok = 0;
  private readonly personen = new Personen();
  private readonly regels = new Map<string, Regel>();
  private readonly taken = new Map<string, Taaktoewijzing>();
  private readonly opdrachten = new Map<string, Opdracht>();
  private compiled: Regels | undefined;

  constructor(
    private readonly gegevens: readonly Gegeven[],
    private readonly rollen: readonly Rol[],
  ) {}

  persoon(id: string): Genummerd | undefined {
    return this.personen.vind(id);
  }

  huishoudenVan(id: string): string | undefined {
    return this.personen.huishoudenVan(id);
  }

  ledenVan(huishouden: string): readonly Persoon[] {
    return this.personen.ledenVan(huishouden);
  }

  /** The people the caller is involved with at the moment, as far as his role is valid there; for the person himself only he. */
  betrokkenPersonen(caller: Caller, moment: number): readonly string[] {
    const rol = this.rollen.find(({ code }) => code === caller.rol);
    if (rol === undefined || rol.betrokkenheid === 'GEEN') return [];
    if (rol.betrokkenheid === 'ZELF' && caller.uitvoerder === undefined)
      return this.personen.vind(caller.gebruiker) ? [caller.gebruiker] : [];
    const { rechten } = this.huidigeRegels().blik(caller, moment);
    if (!rechten.heeftOpdracht) return [];
    const isOwn = ({ gemeente, betrokkenheden }: Persoon) =>
      rechten.roleValidIn(gemeente, moment) && betrokkenheden.some((b) => isBetrokken(rol, caller, b, moment));
    const own: string[] = [];
    for (const persoon of this.personen.bij(caller.organisatie)) if (isOwn(persoon)) own.push(persoon.id);
    return own.sort();
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

  get alleOpdrachten(): readonly Opdracht[] {
    return [...this.opdrachten.values()];
  }

  /** The rules of this revision, compiled for the fields of this subgraph. */
  huidigeRegels(): Regels {
    this.compiled ??= new Regels({
      regels: [...this.regels.values()],
      rollen: this.rollen,
      taaktoewijzingen: this.alleTaken,
      opdrachten: this.alleOpdrachten,
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

  get rest(): Registerrest {
    const feiten = [
      ...[...this.regels].map(([sleutel, feit]) => ['REGEL', sleutel, feit] as const),
      ...[...this.taken].map(([sleutel, feit]) => ['TAAKTOEWIJZING', sleutel, feit] as const),
      ...[...this.opdrachten].map(([sleutel, feit]) => ['OPDRACHT', sleutel, feit] as const),
    ];
    return { feiten, personen: this.personen.rest };
  }

  /** Of an empty register, before the blocks of `lijsten` are taken over. */
  begin({ feiten, personen }: Registerrest): void {
    this.neem(feiten);
    this.personen.begin(personen);
  }

  get lijsten(): readonly Blokken[] {
    return this.personen.lijsten;
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
      case 'OPDRACHT':
        put(this.opdrachten, sleutel, feit);
        this.compiled = undefined;
        break;
      case 'PERSOON':
        this.personen.zetPersoon(sleutel, feit);
        break;
      case 'BETROKKENHEID':
        this.personen.zetBetrokkenheid(sleutel, feit);
        break;
      case 'TOESTEMMING':
        this.personen.zetToestemming(sleutel, feit);
        break;
      case 'BEZWAAR':
        this.personen.zetBezwaar(sleutel, feit);
        break;
    }
  }
}

const holds = (t: Taaktoewijzing, taak: string, gemeente: string | undefined, moment: number) =>
  t.taak === taak && t.gemeente === gemeente && geldt(t, moment);

type Zonder<W> = W extends unknown ? Pick<W, Extract<keyof W, 'soort' | 'sleutel' | 'feit'>> : never;

function put<V>(map: Map<string, V>, key: string, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
