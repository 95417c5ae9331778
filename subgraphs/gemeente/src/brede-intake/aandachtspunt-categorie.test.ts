import { categorieVan } from './aandachtspunt-categorie';
import type { AandachtspuntSoort } from './brede-intake.codes';

describe('categorieVan', () => {
  it.each<[AandachtspuntSoort, string]>([
    ['LICHAMELIJKE_GEZONDHEID', 'GEZONDHEID'],
    ['PSYCHISCHE_GEZONDHEID', 'GEZONDHEID'],
    ['VERSLAVING', 'GEZONDHEID'],
    ['JUSTITIE', 'INCIDENT'],
    ['FINANCIEN', 'BREDE_INTAKE'],
    ['ZORGTAKEN', 'BREDE_INTAKE'],
    ['TAAL', 'BREDE_INTAKE'],
    ['DIGITALE_VAARDIGHEDEN', 'BREDE_INTAKE'],
    ['WOONSITUATIE', 'BREDE_INTAKE'],
  ])('puts %s in %s', (soort, expected) => expect(categorieVan(soort)).toBe(expected));
});
