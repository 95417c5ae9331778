import type { Verzoek } from '@ketenhub/subgraph';
import { isEigenRegistratie } from '../eigen-registratie';
import type { Persoonsrij } from '../persoonsrij.entity';

type Vrager = Pick<Verzoek['caller'], 'rol' | 'organisatie' | 'gebruiker'>;
type Rij = Pick<Persoonsrij, 'statushouder' | 'organisatie'> & { melder: string; classificatie: string };

/**
 * Conditions on a row that no rule can state: a begeleider sees what he wrote himself, a sociaal werker signals about
 * care. What passes is still decided by the rules, field by field.
 */
export function isVoorVrager(vrager: Vrager, rij: Rij): boolean {
  if (!isEigenRegistratie(vrager, rij)) return false;
  if (vrager.rol === 'BEGELEIDER') return rij.melder === vrager.gebruiker;
  if (vrager.rol === 'SOCIAAL_WERKER') return rij.classificatie === 'ZORG';
  return true;
}
