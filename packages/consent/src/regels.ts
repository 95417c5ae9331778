import { Blik } from './blik';
import type { Caller } from './caller';
import { isUitTeVoeren, isVoor } from './opdracht';
import type { Gegeven, Opdracht, Regel, Rol, Taaktoewijzing } from './regel';
import { Rechten } from './rechten';

/** What a Regels is made of; `gegevens` fixes which bit stands for which field. */
export interface RegelsInput {
  readonly regels: readonly Regel[];
  readonly rollen: readonly Rol[];
  readonly taaktoewijzingen: readonly Taaktoewijzing[];
  /** Without any, no organisation acts for another. */
  readonly opdrachten?: readonly Opdracht[];
  readonly gegevens: readonly Gegeven[];
}

/** One version of all rules, compiled on demand per caller. Immutable: a new version is a new Regels. */
export class Regels {
  private readonly compiled = new Map<string, Rechten>();
  private last: Blik | undefined;

  constructor(private readonly input: RegelsInput) {}

  get gegevens(): readonly Gegeven[] {
    return this.input.gegevens;
  }

  /**
   * How this caller looks at anyone at this moment; compiled once per organisation (and whoever acts for it), role and
   * purpose. Of who acts for another without an opdracht nothing is kept: he may name any number of organisations.
   */
  blik(caller: Caller, moment: number): Blik {
    if (this.last?.caller === caller && this.last.moment === moment) return this.last;
    const key = `${caller.uitvoerder} ${caller.organisatie} ${caller.rol} ${caller.doel}`;
    let rechten = this.compiled.get(key);
    if (!rechten?.holdsAt(moment)) {
      rechten = this.compile(caller, moment);
      if (rechten.heeftOpdracht) this.compiled.set(key, rechten);
      else this.compiled.delete(key);
    }
    return (this.last = new Blik(caller, moment, rechten));
  }

  private compile(caller: Caller, moment: number): Rechten {
    const { regels, rollen, taaktoewijzingen, opdrachten = [], gegevens } = this.input;
    const rol = rollen.find(({ code }) => code === caller.rol);
    const held = taaktoewijzingen.filter((t) => t.organisatie === caller.organisatie && t.taak === rol?.taak);
    const perGemeente = new Map(held.map(({ gemeente }) => [gemeente, held.filter((t) => t.gemeente === gemeente)]));
    const eigen = isUitTeVoeren(rol) ? opdrachten.filter((opdracht) => isVoor(opdracht, caller)) : [];
    return new Rechten(regels, gegevens, rol, perGemeente, eigen, caller, moment);
  }
}
