/** Who sits at the table for an agenda item, as far as the row says. */
export interface Genodigde {
  readonly genodigdeMedewerker: string | null;
  readonly genodigdeOrganisatie: string | null;
}

/**
 * BR13 (S1-07): those who accompany the household come for the item they are invited to, and for no other. The members of
 * the kernteam are there for the whole agenda; for them the rules decide.
 */
export function zitAanTafel(
  { rol, gebruiker, organisatie }: { readonly rol: string; readonly gebruiker: string; readonly organisatie: string },
  { genodigdeMedewerker, genodigdeOrganisatie }: Genodigde,
): boolean {
  if (rol === 'BEGELEIDER') return genodigdeMedewerker === gebruiker;
  if (rol === 'COORDINATOR_BEGELEIDING') return genodigdeOrganisatie === organisatie;
  return true;
}
