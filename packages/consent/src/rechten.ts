import type { Caller } from './caller';
import { emptyMask, isEmpty, maskOf, subtract, unite, type Mask } from './mask';
import { geldt } from './periode';
import {
  GRONDSLAGEN,
  STATUTORY,
  type Gegeven,
  type Opdracht,
  type Regel,
  type Rol,
  type Taaktoewijzing,
} from './regel';

/** A rule in force for one role and purpose, with the fields it opens as bits. */
export interface Recht {
  readonly regel: Regel;
  readonly velden: Mask;
  /** The same without addresses: what is left under geheimhouding. */
  readonly zonderAdres: Mask;
}

/** What a rule comes to for one person. */
export const REFUSED = 0;
export const WITHOUT_ADDRESS = 1;
export const GRANTED = 2;
export type Outcome = typeof REFUSED | typeof WITHOUT_ADDRESS | typeof GRANTED;

/** All that the rules say to one caller, whoever the person is; valid until the next rule or opdracht starts or ends. */
export class Rechten {
  readonly nooit: Mask;
  /** The NOOIT rules in force. */
  readonly verboden: readonly Regel[];
  /** Strongest ground first; without rules that name no field here. */
  readonly rechten: readonly Recht[];
  /** Those that depend on the person: on his consent, objection or secret address, or on the task of an involvement. */
  readonly conditional: readonly Recht[];
  /** Named by some rule of this purpose. */
  readonly genoemd: Mask;
  /** Named by a rule of another purpose that gives a right to read. */
  readonly anderDoel: Mask;
  readonly none: Mask;
  /** He asks for his own organisation, or has an opdracht in force from the one he asks for. */
  readonly heeftOpdracht: boolean;
  /** What everybody's involvement opens, whoever the person is. */
  private readonly unconditional: Mask;
  private readonly isSelf: boolean;
  private readonly isOversight: boolean;
  private readonly van: number;
  private readonly tot: number;
  private readonly masks = new Map<number, Mask>();

  constructor(
    regels: readonly Regel[],
    private readonly gegevens: readonly Gegeven[],
    readonly rol: Rol | undefined,
    /** Per gemeente when the caller's organisation holds the task that his role rests on. */
    private readonly taak: ReadonlyMap<string, readonly Taaktoewijzing[]>,
    /** Those under which he may act for another in this role and for this purpose, in force or not. */
    opdrachten: readonly Opdracht[],
    caller: Caller,
    moment: number,
  ) {
    this.isSelf = rol?.betrokkenheid === 'ZELF';
    this.isOversight = rol?.betrokkenheid === 'GEEN';
    this.heeftOpdracht = caller.uitvoerder === undefined || opdrachten.some((opdracht) => geldt(opdracht, moment));
    const ofRole = regels.filter((regel) => regel.rol === caller.rol);
    const current = ofRole.filter((regel) => inForce(regel, moment));
    const reading = current.filter(reads);
    this.verboden = current.filter((r) => r.grondslag === 'NOOIT');
    const never = new Set(this.verboden.map((r) => r.categorie));
    const others = reading.filter((regel) => regel.doel !== caller.doel && regel.grondslag !== 'AGGREGAAT');
    this.none = emptyMask(gegevens.length);
    this.nooit = maskOf(gegevens, (g) => never.has(g.categorie));
    this.rechten = reading
      .filter((regel) => regel.doel === caller.doel)
      .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
      .map((regel) => toRecht(regel, gegevens))
      .filter((recht) => !isEmpty(recht.velden));
    this.conditional = this.rechten.filter(isConditional);
    this.unconditional = this.union(this.rechten.filter((r) => !isConditional(r)).map((recht) => recht.velden));
    this.genoemd = this.union(this.rechten.map((recht) => recht.velden));
    this.anderDoel = this.union(others.map((regel) => toRecht(regel, gegevens).velden));
    const edges = [
      ...ofRole.flatMap((regel) => [regel.geldigVan, regel.geldigTot ?? Infinity]),
      ...opdrachten.flatMap(({ van, tot }) => [van, tot ?? Infinity]),
    ];
    this.van = Math.max(-Infinity, ...edges.filter((edge) => edge <= moment));
    this.tot = Math.min(Infinity, ...edges.filter((edge) => edge > moment));
  }

  /** No rule or opdracht starts or ends between the moment it was compiled for and this one. */
  holdsAt(moment: number): boolean {
    return this.van <= moment && moment < this.tot;
  }

  /** Everybody but the FG and the person himself. */
  needsInvolvement(caller: Caller, person: string): boolean {
    return this.isSelf ? caller.gebruiker !== person : !this.isOversight;
  }

  /** The rule that forbids the field. */
  verbod(i: number): Regel | undefined {
    return this.verboden.find(({ categorie }) => categorie === this.gegevens[i]?.categorie);
  }

  /** Is the role valid for people of this gemeente: does it rest on no task, or does the organisation hold it there? */
  roleValidIn(gemeente: string | undefined, moment: number): boolean {
    if (this.rol === undefined) return false;
    if (this.rol.taak === undefined) return true;
    const held = gemeente === undefined ? undefined : this.taak.get(gemeente);
    for (const t of held ?? []) if (geldt(t, moment)) return true;
    return false;
  }

  /**
   * The open fields when each conditional rule comes to this outcome: a number with one ternary digit per rule, the last
   * rule last. `alleen`: those rules and no others. Kept, as many people share one.
   */
  maskOf(outcomes: number, alleen = false): Mask {
    const key = outcomes * 2 + (alleen ? 1 : 0);
    const known = this.masks.get(key);
    if (known !== undefined) return known;
    const mask = (alleen ? this.none : this.unconditional).slice();
    let rest = outcomes;
    for (const { velden, zonderAdres } of [...this.conditional].reverse()) {
      const outcome = rest % 3;
      rest = Math.floor(rest / 3);
      if (outcome !== REFUSED) unite(mask, outcome === GRANTED ? velden : zonderAdres);
    }
    subtract(mask, this.nooit);
    this.masks.set(key, mask);
    return mask;
  }

  private union(masks: readonly Mask[]): Mask {
    const all = this.none.slice();
    masks.forEach((mask) => unite(all, mask));
    return all;
  }
}

const isConditional = ({ regel }: Recht) => regel.taak !== undefined || !STATUTORY.has(regel.grondslag);

/** NOOIT forbids and MELDPLICHT is a push: neither gives a right to read. */
const reads = ({ grondslag }: Regel) => grondslag !== 'NOOIT' && grondslag !== 'MELDPLICHT';
const rank = (regel: Regel) => GRONDSLAGEN.indexOf(regel.grondslag);
const inForce = (regel: Regel, moment: number) =>
  regel.geldigVan <= moment && (regel.geldigTot === undefined || moment < regel.geldigTot);

function toRecht(regel: Regel, gegevens: readonly Gegeven[]): Recht {
  const named = regel.velden === '*' ? undefined : new Set(regel.velden);
  const velden = maskOf(gegevens, (g) => g.categorie === regel.categorie && (named?.has(g.veld) ?? true));
  const zonderAdres = velden.slice();
  subtract(
    zonderAdres,
    maskOf(gegevens, (g) => g.adres === true),
  );
  return { regel, velden, zonderAdres };
}
