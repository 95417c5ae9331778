import { Regels, zicht, type Caller, type Regel } from '@ketenhub/consent';
import { rollen } from '@ketenhub/schema';
import { gaatOverPersoon, gegevens, inGraaf, type GegevenInGraaf } from '../stand/gegevens';
import { bronnenVan, subjectVan, type Stand } from '../stand/stand';
import type { Verschil } from '../verschil/verschil';
import type { Opgetekend } from './inzagebron';

/** One person, one partner in one role and purpose, one field: shown or refused other than under the rules of now. */
export interface Effect {
  readonly statushouder: string;
  readonly caller: Caller;
  readonly gegeven: GegevenInGraaf;
  readonly erbij: boolean;
  /** It was on record; otherwise the partner had this person before him, but the field was not asked or not sent on. */
  readonly gevraagd: boolean;
}

export interface Uitkomst {
  opgetekend: number;
  readonly personen: Set<string>;
  /** By person, partner and field: asked often is one effect. */
  readonly effecten: Map<string, Effect>;
}

export const leeg = (): Uitkomst => ({ opgetekend: 0, personen: new Set(), effecten: new Map() });

/** Two sets of rules, each as if it were in force at every moment. */
export class Vergelijking {
  private taken = '';
  private gecompileerd: readonly [Regels, Regels] | undefined;

  constructor(
    private readonly nu: readonly Regel[],
    private readonly dan: readonly Regel[],
    readonly verschillen: readonly Verschil[],
  ) {}

  /** Both with the tasks of a moment, compiled anew only when those changed. */
  met({ register }: Stand): readonly [Regels, Regels] {
    const { alleTaken: taaktoewijzingen, alleOpdrachten: opdrachten } = register;
    const taken = JSON.stringify([taaktoewijzingen, opdrachten]);
    const compileer = (regels: readonly Regel[]) =>
      new Regels({ regels, rollen: rollen(), taaktoewijzingen, opdrachten, gegevens });
    if (this.gecompileerd === undefined || this.taken !== taken)
      this.gecompileerd = [compileer(this.nu), compileer(this.dan)];
    this.taken = taken;
    return this.gecompileerd;
  }
}

/** Could the draft change anything for who asked then? Only of those are the facts of then looked up. */
export const raakt = ({ caller }: Opgetekend, { verschillen }: Vergelijking): boolean =>
  verschillen.some(({ rol, doel }) => rol === caller.rol && doel === caller.doel);

/**
 * Takes a recorded decision again, with the facts of its moment, under the rules of now and of the draft. Beside what was
 * asked, every field that the draft changes for this role and purpose: the gateway does not ask what the rules refuse.
 */
export function speelNa(record: Opgetekend, stand: Stand, vergelijking: Vergelijking, uit: Uitkomst): void {
  const { caller, statushouder, besluiten } = record;
  const changed = vergelijking.verschillen.filter(({ rol, doel }) => rol === caller.rol && doel === caller.doel);
  const [van, naar] = vergelijking.met(stand);
  for (const gegeven of inGraaf) {
    if (!gaatOverPersoon(gegeven)) continue;
    const { veld, categorie } = gegeven;
    if (!changed.some((each) => each.categorie === categorie && each.velden.includes(veld.veld))) continue;
    const [was, wordt] = [mag(van, stand, record, gegeven), mag(naar, stand, record, gegeven)];
    if (was === wordt) continue;
    const gevraagd = besluiten.some((each) => each.categorie === categorie && each.velden.includes(veld.veld));
    const key = JSON.stringify([statushouder, caller.organisatie, caller.rol, caller.doel, veld.veld, categorie]);
    const earlier = uit.effecten.get(key);
    uit.effecten.set(key, {
      statushouder,
      caller,
      gegeven,
      erbij: wordt,
      gevraagd: gevraagd || earlier?.gevraagd === true,
    });
  }
}

function mag(
  regels: Regels,
  stand: Stand,
  { caller, statushouder, moment }: Opgetekend,
  gegeven: GegevenInGraaf,
): boolean {
  return bronnenVan(stand, statushouder, gegeven, moment).some((bron) =>
    zicht(regels, caller, subjectVan(stand, statushouder, gegeven, bron), moment).mag(gegeven.i),
  );
}
