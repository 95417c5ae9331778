/** Who asks the reference work of the hub's own gateway. */
export const ASKER = {
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  gebruiker: 'mw-1',
  client: 'race',
} as const;
