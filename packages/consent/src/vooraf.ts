import type { Caller } from './caller';
import { has } from './mask';
import type { Reden } from './reden';
import type { Blik } from './blik';
import type { Regels } from './regels';

/** The first looks of every decision: what the rules refuse to this caller whoever it is about (DESIGN §4). */
export function voorafGeweigerd({ caller, rechten }: Blik, i: number): Reden | undefined {
  if (caller.doel === undefined) return 'DOEL_ONTBREEKT';
  if (!rechten.heeftOpdracht) return 'GEEN_OPDRACHT';
  if (has(rechten.nooit, i)) return 'NOOIT';
  if (has(rechten.genoemd, i)) return undefined;
  return has(rechten.anderDoel, i) ? 'DOEL_NIET_TOEGESTAAN' : 'ROL_NIET_BEVOEGD';
}

/**
 * Per field (its index in `regels.gegevens`) the reason that this caller gets about everybody; undefined where it depends.
 * Who acts for another without an opdracht is left to the sources: his attempt belongs on record there.
 */
export function vooraf(regels: Regels, caller: Caller, moment: number): (i: number) => Reden | undefined {
  const blik = regels.blik(caller, moment);
  return (i) => (blik.rechten.heeftOpdracht ? voorafGeweigerd(blik, i) : undefined);
}
