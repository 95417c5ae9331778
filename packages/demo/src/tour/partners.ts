import type { Doel, Rol } from '@ketenhub/schema';

/** Who asks, in which role and for which purpose: one purpose per question. */
export interface Partner {
  titel: string;
  organisatie: string;
  rol: Rol;
  doel: Doel;
}

export const CASUS = 'P01';

export const PARTNERS: readonly Partner[] = [
  {
    titel: 'Begeleider',
    organisatie: 'vluchtelingenwerk-maasveld',
    rol: 'BEGELEIDER',
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  },
  {
    titel: 'Klantmanager',
    organisatie: 'gemeente-maasveld',
    rol: 'KLANTMANAGER_INBURGERING',
    doel: 'INBURGERING_REGISSEREN',
  },
  { titel: 'Woonconsulent', organisatie: 'corporatie-mooistede', rol: 'WOONCONSULENT', doel: 'HUISVESTEN' },
  { titel: 'Sociaal werker', organisatie: 'welzijn-maasveld', rol: 'SOCIAAL_WERKER', doel: 'SOCIAAL_ONDERSTEUNEN' },
  { titel: 'Politie kernteam', organisatie: 'politie-maasveld', rol: 'POLITIE_KERNTEAM', doel: 'PLAATSING_BESPREKEN' },
  {
    titel: 'FG',
    organisatie: 'keten-toezicht',
    rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING',
    doel: 'PRIVACY_TOEZICHT',
  },
  { titel: 'De persoon zelf', organisatie: 'gemeente-maasveld', rol: 'BETROKKENE', doel: 'INZAGE_BETROKKENE' },
];
