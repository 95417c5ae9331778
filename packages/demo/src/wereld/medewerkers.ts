import type { Rol } from '@ketenhub/schema';
import { GEMEENTEN } from './gebied';
import { MEDEWERKERNAMEN } from './namen';
import {
  begeleidingVan,
  corporatiesVan,
  gemeenteVan,
  politieVan,
  sleutelVan,
  TOEZICHT,
  welzijnVan,
} from './organisaties';
import { toeval } from './toeval';
import type { Gemeentecode, Medewerker, Wijk } from './types';

/** How many people hold a role, per gemeente in the order Maasveld, Heuvelrand, Vechtdal-Oost. */
type Bezetting = readonly [Rol, readonly [number, number, number]];

const GEMEENTEROLLEN: Bezetting[] = [
  ['KLANTMANAGER_INBURGERING', [4, 3, 2]],
  ['CONSULENT_WERK_EN_INKOMEN', [2, 1, 1]],
  ['HUISVESTINGSCOORDINATOR', [1, 1, 1]],
  ['WIJKCOORDINATOR', [3, 2, 1]],
  ['GEBIEDSBEHEERDER', [2, 1, 1]],
  ['WMO_CONSULENT', [2, 1, 1]],
  ['CONSULENT_JEUGD', [1, 1, 1]],
  ['BELEIDSMEDEWERKER', [1, 1, 1]],
];
const CORPORATIEROLLEN: Bezetting[] = [
  ['WOONCONSULENT', [2, 1, 2]],
  ['MEDEWERKER_VERHUUR', [1, 1, 1]],
];
const WELZIJNROLLEN: Bezetting[] = [
  ['SOCIAAL_WERKER', [3, 2, 2]],
  ['WIJKVERPLEEGKUNDIGE', [1, 1, 1]],
  ['VRIJWILLIGERSCOORDINATOR', [1, 1, 1]],
];
const BEGELEIDINGROLLEN: Bezetting[] = [
  ['BEGELEIDER', [16, 9, 5]],
  ['COORDINATOR_BEGELEIDING', [2, 1, 1]],
  ['COACH', [3, 2, 1]],
];
/** Roles whose people each work in a part of the gemeente. */
const PER_GEBIED: Rol[] = [
  'WIJKCOORDINATOR',
  'GEBIEDSBEHEERDER',
  'WOONCONSULENT',
  'SOCIAAL_WERKER',
  'POLITIE_KERNTEAM',
];
const VRIJWILLIGER: Rol[] = ['BEGELEIDER', 'COACH'];

/** Each wijk has one corporatie, so that its kernteam has one woonconsulent. */
export function corporatieVan(wijk: Wijk, wijken: readonly Wijk[]): string {
  const corporaties = corporatiesVan(wijk.gemeente);
  const plek = wijken.filter(({ gemeente }) => gemeente === wijk.gemeente).indexOf(wijk);
  return corporaties[plek % corporaties.length] as string;
}

export function maakMedewerkers(wijken: readonly Wijk[]): Medewerker[] {
  const t = toeval('medewerkers');
  const rollen = new Map<string, number>();
  const neem = (organisatie: string, rol: Rol, gebied?: readonly Wijk[]): Medewerker => {
    const sleutel = `${organisatie}-${rol.toLowerCase().replaceAll('_', '-')}`;
    const nummer = (rollen.get(sleutel) ?? 0) + 1;
    rollen.set(sleutel, nummer);
    return {
      id: `mw-${sleutel}-${nummer}`,
      naam: `${t.pick(MEDEWERKERNAMEN.voornamen)} ${t.pick(MEDEWERKERNAMEN.families)}`,
      organisatie,
      rollen: [rol],
      wijken: gebied?.map(({ id }) => id),
      vrijwilliger: VRIJWILLIGER.includes(rol) || undefined,
    };
  };
  const bezet = (organisatie: string, lijst: Bezetting[], plek: number, gebied: readonly Wijk[]) =>
    lijst.flatMap(([rol, aantallen]) => {
      const aantal = aantallen[plek] as number;
      return Array.from({ length: aantal }, (_, i) =>
        neem(organisatie, rol, PER_GEBIED.includes(rol) ? gebied.filter((_wijk, j) => j % aantal === i) : undefined),
      );
    });
  const perGemeente = GEMEENTEN.flatMap(({ code }, plek) => {
    const gebied = wijken.filter(({ gemeente }) => gemeente === code);
    return [
      ...bezet(gemeenteVan(code), GEMEENTEROLLEN, plek, gebied),
      ...corporatiesVan(code).flatMap((corporatie) =>
        bezet(
          corporatie,
          CORPORATIEROLLEN,
          plek,
          gebied.filter((wijk) => corporatieVan(wijk, wijken) === corporatie),
        ),
      ),
      ...bezet(welzijnVan(code), WELZIJNROLLEN, plek, gebied),
      ...bezet(begeleidingVan(code), BEGELEIDINGROLLEN, plek, gebied),
      ...(code === '9903' ? zonderTaak(neem, code) : []),
      ...bezet(politieVan(code), [['POLITIE_KERNTEAM', [2, 1, 1]]], plek, gebied),
      neem(`wijkraad-${sleutelVan(code)}`, 'WIJK_EN_DORPSRAAD'),
    ];
  });
  return [
    ...perGemeente,
    neem(TOEZICHT, 'FUNCTIONARIS_GEGEVENSBESCHERMING'),
    neem(TOEZICHT, 'FUNCTIONARIS_GEGEVENSBESCHERMING'),
  ];
}

/** Vluchtelingenwerk lost the task in Vechtdal-Oost; its people still have their role and see nobody. */
function zonderTaak(neem: (organisatie: string, rol: Rol) => Medewerker, code: Gemeentecode): Medewerker[] {
  const organisatie = `vluchtelingenwerk-${sleutelVan(code)}`;
  return [neem(organisatie, 'BEGELEIDER'), neem(organisatie, 'COORDINATOR_BEGELEIDING')];
}
