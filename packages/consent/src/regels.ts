import type { Caller } from './caller';
import type { Gegeven, Regel, Rol, Taaktoewijzing } from './regel';
import { Rechten } from './rechten';

/** What a Regels is made of; `gegevens` fixes which bit stands for which field. */
export interface RegelsInput {
  readonly regels: readonly Regel[];
  readonly rollen: readonly Rol[];
  readonly taaktoewijzingen: readonly Taaktoewijzing[];
  readonly gegevens: readonly Gegeven[];
}

/** One version of all rules, compiled on demand per role and purpose. Immutable: a new version is a new Regels. */
export class Regels {
  readonly gegevens: readonly Gegeven[];
  private readonly regels: readonly Regel[];
  private readonly rollen: ReadonlyMap<string, Rol>;
  private readonly taken: ReadonlyMap<string, readonly Taaktoewijzing[]>;
  private readonly compiled = new Map<string, Rechten>();

  constructor(input: RegelsInput) {
    this.gegevens = input.gegevens;
    this.regels = input.regels;
    this.rollen = new Map(input.rollen.map((rol) => [rol.code, rol]));
    this.taken = groupByKey(input.taaktoewijzingen, (t) => `${t.organisatie} ${t.taak} ${t.gemeente}`);
  }

  rechten(caller: Caller, moment: number): Rechten {
    const key = `${caller.rol} ${caller.doel}`;
    const known = this.compiled.get(key);
    if (known?.holdsAt(moment)) return known;
    const fresh = new Rechten(this.regels, this.gegevens, this.rollen.get(caller.rol), caller, moment);
    this.compiled.set(key, fresh);
    return fresh;
  }

  /** Does the organisation hold the task in this gemeente at the moment? */
  holdsTask(organisatie: string, taak: string, gemeente: string | undefined, moment: number): boolean {
    const held = this.taken.get(`${organisatie} ${taak} ${gemeente}`);
    return held !== undefined && held.some((t) => t.van <= moment && (t.tot === undefined || moment < t.tot));
  }
}

function groupByKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
