import { has } from './mask';
import type { Regel } from './regel';
import type { Regels } from './regels';

/** A rule in force for a role and a purpose, with the fields that it opens (indices in `regels.gegevens`). */
export interface Opening {
  readonly regel: Regel;
  readonly velden: readonly number[];
}

/**
 * What the rules can open to a role for a purpose, whoever the person is: strongest ground first, without what a NOOIT
 * rule takes.
 */
export function openingen(regels: Regels, rol: string, doel: string, moment: number): readonly Opening[] {
  const { rechten } = regels.blik({ organisatie: '', rol, doel, gebruiker: '' }, moment);
  const indices = regels.gegevens.map((_, i) => i).filter((i) => !has(rechten.nooit, i));
  return rechten.rechten
    .map(({ regel, velden }) => ({ regel, velden: indices.filter((i) => has(velden, i)) }))
    .filter(({ velden }) => velden.length > 0);
}
