import { regels, type Categorie, type Doel, type Rol } from '@ketenhub/schema';
import { deelbaarheid } from './deelbaarheid';

const VWN = new Set<Rol>(['BEGELEIDER', 'COORDINATOR_BEGELEIDING', 'COACH']);
const WELZIJN = new Set<Rol>(['SOCIAAL_WERKER', 'WIJKVERPLEEGKUNDIGE', 'VRIJWILLIGERSCOORDINATOR']);
const GEMEENTE = new Set<Rol>(['KLANTMANAGER_INBURGERING', 'HUISVESTINGSCOORDINATOR', 'WMO_CONSULENT']);
const CORPORATIE = new Set<Rol>(['WOONCONSULENT', 'MEDEWERKER_VERHUUR']);

const oordeel = (rollen: ReadonlySet<Rol>, categorie: Categorie, doel: Doel) =>
  deelbaarheid(regels(), rollen, categorie, doel);

describe('deelbaarheid', () => {
  it.each<[string, ReadonlySet<Rol>, Categorie, Doel, string, string[]]>([
    ['BSN to VWN', VWN, 'IDENTIFICATIENUMMER', 'MAATSCHAPPELIJK_BEGELEIDEN', 'NIET_DEELBAAR_MET_TOESTEMMING', []],
    [
      'the neighbourhood',
      VWN,
      'BUURT',
      'BUURT_INFORMEREN',
      'NIET_DEELBAAR_MET_TOESTEMMING',
      ['CONVENANT', 'EIGEN_BRON'],
    ],
    ['what never goes there', CORPORATIE, 'PIP_VOLLEDIG', 'HUISVESTEN', 'NIET_DEELBAAR_MET_TOESTEMMING', []],
    ['another purpose', VWN, 'PIP_HOOFDLIJN', 'HUISVESTEN', 'NIET_DEELBAAR_MET_TOESTEMMING', []],
    [
      'a receiver without roles',
      new Set(),
      'PIP_HOOFDLIJN',
      'MAATSCHAPPELIJK_BEGELEIDEN',
      'NIET_DEELBAAR_MET_TOESTEMMING',
      [],
    ],
    ['contact for VWN', VWN, 'CONTACT', 'MAATSCHAPPELIJK_BEGELEIDEN', 'WETTELIJKE_GRONDSLAG', ['WETTELIJKE_TAAK']],
    ['contact for letting', CORPORATIE, 'CONTACT', 'HUISVESTEN', 'WETTELIJKE_GRONDSLAG', ['OVEREENKOMST']],
    [
      "VWN's own file",
      VWN,
      'BEGELEIDING_DOSSIER',
      'MAATSCHAPPELIJK_BEGELEIDEN',
      'WETTELIJKE_GRONDSLAG',
      ['EIGEN_BRON'],
    ],
  ])('refuses %s', (_, rollen, categorie, doel, code, grondslagen) => {
    const antwoord = oordeel(rollen, categorie, doel);
    expect(antwoord).toMatchObject({ deelbaar: false, code });
    expect(antwoord.deelbaar || [...antwoord.grondslagen].sort()).toEqual(grondslagen);
  });

  it.each<[string, ReadonlySet<Rol>, Categorie, Doel, boolean]>([
    ['the headline of the PIP for VWN', VWN, 'PIP_HOOFDLIJN', 'MAATSCHAPPELIJK_BEGELEIDEN', false],
    ['who someone is for the sociaal team', WELZIJN, 'IDENTITEIT', 'SOCIAAL_ONDERSTEUNEN', false],
    ['health for VWN, explicitly', VWN, 'GEZONDHEID', 'MAATSCHAPPELIJK_BEGELEIDEN', true],
    ['health for the Wmo, explicitly', GEMEENTE, 'GEZONDHEID', 'SOCIAAL_ONDERSTEUNEN', true],
  ])('permits asking for %s', (_, rollen, categorie, doel, uitdrukkelijk) => {
    expect(oordeel(rollen, categorie, doel)).toEqual({ deelbaar: true, uitdrukkelijk });
  });
});
