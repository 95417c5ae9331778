import type { Categorie } from '@ketenhub/schema';
import type { AandachtspuntSoort } from './brede-intake.codes';

/** The category of an aandachtspunt follows from its soort: health is AVG art. 9, justice art. 10. */
export const categorieVan = (soort: AandachtspuntSoort): Categorie => BIJZONDER[soort] ?? 'BREDE_INTAKE';

const BIJZONDER: Partial<Record<AandachtspuntSoort, Categorie>> = {
  LICHAMELIJKE_GEZONDHEID: 'GEZONDHEID',
  PSYCHISCHE_GEZONDHEID: 'GEZONDHEID',
  VERSLAVING: 'GEZONDHEID',
  JUSTITIE: 'INCIDENT',
};
