import { GEMEENTEN } from './gebied';
import { moment } from './datum';
import type { Convenant, Gemeentecode, Opdracht, Organisatie, Taaktoewijzing, Verwerkingsactiviteit } from './types';
import type { Doel, Grondslag, Taak } from '@ketenhub/schema';

const CORPORATIES: Record<Gemeentecode, [string, string][]> = {
  '9901': [
    ['corporatie-mooistede', 'Mooistede'],
    ['corporatie-brabantthuis', 'BrabantThuis'],
  ],
  '9902': [
    ['corporatie-kromhoek', 'Kromhoek Wonen'],
    ['corporatie-zandweide', 'Zandweide'],
  ],
  '9903': [['corporatie-vechtwonen', 'Vechtwonen']],
};

export const TOEZICHT = 'keten-toezicht';
export const sleutelVan = (gemeente: Gemeentecode) => GEMEENTEN.find(({ code }) => code === gemeente)!.sleutel;
export const gemeenteVan = (code: Gemeentecode) => `gemeente-${sleutelVan(code)}`;
export const welzijnVan = (code: Gemeentecode) => `welzijn-${sleutelVan(code)}`;
export const politieVan = (code: Gemeentecode) => `politie-${sleutelVan(code)}`;
export const corporatiesVan = (code: Gemeentecode) => CORPORATIES[code].map(([id]) => id);
/** Who performs the maatschappelijke begeleiding: in Vechtdal-Oost that is welzijn (T6). */
export const begeleidingVan = (code: Gemeentecode) =>
  code === '9903' ? welzijnVan(code) : `vluchtelingenwerk-${sleutelVan(code)}`;

export function maakOrganisaties(): Organisatie[] {
  const perGemeente = GEMEENTEN.flatMap(({ code, naam, sleutel }): Organisatie[] => [
    { id: `gemeente-${sleutel}`, naam: `Gemeente ${naam}`, soort: 'GEMEENTE', gemeente: code },
    ...CORPORATIES[code].map(([id, naamCorporatie]) => ({
      id,
      naam: naamCorporatie,
      soort: 'CORPORATIE' as const,
      gemeente: code,
    })),
    { id: `welzijn-${sleutel}`, naam: `Welzijn ${naam}`, soort: 'WELZIJN', gemeente: code },
    {
      id: `vluchtelingenwerk-${sleutel}`,
      naam: `Vluchtelingenwerk ${naam}`,
      soort: 'VLUCHTELINGENWERK',
      gemeente: code,
    },
    { id: `politie-${sleutel}`, naam: `Politie, team ${naam}`, soort: 'POLITIE', gemeente: code },
    { id: `wijkraad-${sleutel}`, naam: `Wijk- en dorpsraden ${naam}`, soort: 'WIJK_EN_DORPSRAAD', gemeente: code },
  ]);
  return [...perGemeente, { id: TOEZICHT, naam: 'Toezicht van de keten (FG)', soort: 'TOEZICHT' }];
}

const SINDS = moment('2022-01-01', 0);

export function maakTaaktoewijzingen(): Taaktoewijzing[] {
  return GEMEENTEN.flatMap(({ code, sleutel }) => {
    const wijs = (taak: Taak, organisaties: string[], van = SINDS, tot?: string): Taaktoewijzing[] =>
      organisaties.map((organisatie) => ({
        id: `taak-${code}-${taak.toLowerCase().replaceAll('_', '-')}-${organisatie}`,
        gemeente: code,
        taak,
        organisatie,
        opdracht: `Besluit van het college van ${sleutel}, ${van.slice(0, 4)}`,
        van,
        tot,
      }));
    const gemeente = gemeenteVan(code);
    const welzijn = welzijnVan(code);
    const corporaties = corporatiesVan(code);
    const vwn = `vluchtelingenwerk-${sleutel}`;
    const overgang = moment('2024-01-01', 0);
    return [
      ...(['REGIE_INBURGERING', 'INKOMEN', 'HUISVESTING', 'WMO', 'ONDERWIJS'] as const).flatMap((taak) =>
        wijs(taak, [gemeente]),
      ),
      ...wijs('VERHUUR', corporaties),
      ...wijs('KERNTEAM', [gemeente, ...corporaties, welzijn, politieVan(code)]),
      ...wijs('FLYEREN', [...corporaties, welzijn, ...(code === '9903' ? [] : [vwn])]),
      ...(['SOCIAAL_TEAM', 'VRIJWILLIGERSWERK', 'WIJKVERPLEGING'] as const).flatMap((taak) => wijs(taak, [welzijn])),
      ...(['MAATSCHAPPELIJKE_BEGELEIDING', 'EERSTE_AANSPREEKPUNT'] as const).flatMap((taak) =>
        code === '9903'
          ? [...wijs(taak, [vwn], SINDS, overgang), ...wijs(taak, [welzijn], overgang)]
          : wijs(taak, [vwn]),
      ),
      ...wijs('TOEZICHT', [TOEZICHT]),
    ];
  });
}

/** Assumed: the smaller gemeente lets its neighbour assess bijstand for it, as shared services do. */
export function maakOpdrachten(): Opdracht[] {
  return [
    {
      id: 'opdracht-heuvelrand-bijstand',
      verantwoordelijke: gemeenteVan('9902'),
      uitvoerder: gemeenteVan('9901'),
      rollen: ['CONSULENT_WERK_EN_INKOMEN'],
      doelen: ['BIJSTAND_VERLENEN'],
      overeenkomst: 'VWO-2024-017',
      vastgelegdDoor: TOEZICHT,
      van: moment('2024-01-01', 0),
    },
  ];
}

export function houderVan(toewijzingen: readonly Taaktoewijzing[], taak: Taak, gemeente: string): string {
  const nu = toewijzingen.find((t) => t.taak === taak && t.gemeente === gemeente && t.tot === undefined);
  if (nu === undefined) throw new Error(`Nobody holds ${taak} in ${gemeente}`);
  return nu.organisatie;
}

export function maakConvenanten(): Convenant[] {
  return GEMEENTEN.map(({ code, sleutel }) => ({
    id: `convenant-kernteam-${sleutel}`,
    gemeente: code,
    partijen: [gemeenteVan(code), ...corporatiesVan(code), welzijnVan(code), politieVan(code), begeleidingVan(code)],
    categorieen: ['PLAATSING_KERN', 'ADRES_NIEUW', 'BUURT'],
    doel: 'PLAATSING_BESPREKEN',
    geldigVan: moment('2023-01-01', 0),
    versie: 1,
  }));
}

export function maakVerwerkingsactiviteiten(): Verwerkingsactiviteit[] {
  const soorten: [string, string, Doel, Grondslag, (code: Gemeentecode) => string, string][] = [
    ['inburgering', 'Regie op inburgering', 'INBURGERING_REGISSEREN', 'WETTELIJKE_TAAK', gemeenteVan, '5 jaar'],
    ['inkomen', 'Bijstand en ontzorging', 'BIJSTAND_VERLENEN', 'WETTELIJKE_TAAK', gemeenteVan, '5 jaar'],
    ['huisvesting', 'Huisvesten', 'HUISVESTEN', 'WETTELIJKE_TAAK', gemeenteVan, '2 jaar'],
    ['kernteam', 'Plaatsing bespreken', 'PLAATSING_BESPREKEN', 'CONVENANT', welzijnVan, '1 jaar'],
    [
      'begeleiding',
      'Maatschappelijke begeleiding',
      'MAATSCHAPPELIJK_BEGELEIDEN',
      'WETTELIJKE_TAAK',
      begeleidingVan,
      '2 jaar',
    ],
    ['sociaal-team', 'Sociaal team', 'SOCIAAL_ONDERSTEUNEN', 'TOESTEMMING', welzijnVan, '2 jaar'],
  ];
  return GEMEENTEN.flatMap(({ code, sleutel }) =>
    soorten.map(([tail, naam, doel, grondslag, verantwoordelijke, bewaartermijn]) => ({
      id: `verwerking-${sleutel}-${tail}`,
      naam,
      doel,
      grondslag,
      verantwoordelijke: verantwoordelijke(code),
      ontvangers: [gemeenteVan(code), ...corporatiesVan(code), welzijnVan(code), begeleidingVan(code)].filter(
        (organisatie) => organisatie !== verantwoordelijke(code),
      ),
      bewaartermijn,
    })),
  );
}
