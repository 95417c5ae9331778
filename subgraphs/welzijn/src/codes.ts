/* The enumerations of this subgraph, for rows and types alike; the migrations repeat them as CHECK constraints. */

export const SOORTEN_WIJK = ['WIJK', 'DORP', 'KERN'] as const;
export type SoortWijkCode = (typeof SOORTEN_WIJK)[number];

export const NETWERKSTERKTEN = ['STERK', 'REDELIJK', 'ZWAK'] as const;
export type NetwerksterkteCode = (typeof NETWERKSTERKTEN)[number];

export const OVERLEGSOORTEN = ['REGULIER', 'TUSSENTIJDS'] as const;
export type OverlegSoortCode = (typeof OVERLEGSOORTEN)[number];

export const BESPREKINGSTATUSSEN = ['GEAGENDEERD', 'BESPROKEN', 'INZET_BEPAALD', 'AFGEROND'] as const;
export type BesprekingStatusCode = (typeof BESPREKINGSTATUSSEN)[number];

export const INZETSOORTEN = [
  'HUISBEZOEK',
  'KENNISMAKING_BUREN',
  'EXTRA_TOEZICHT',
  'BUURTACTIVITEIT',
  'MAATJE',
  'GEEN',
] as const;
export type InzetSoortCode = (typeof INZETSOORTEN)[number];

export const ONDERSTEUNINGSTATUSSEN = ['AANGEMELD', 'LOPEND', 'AFGEROND'] as const;
export type OndersteuningStatusCode = (typeof ONDERSTEUNINGSTATUSSEN)[number];

export const ACTIESTATUSSEN = ['GEPLAND', 'GEDAAN', 'VERVALLEN'] as const;
export type ActieStatusCode = (typeof ACTIESTATUSSEN)[number];

export const SOORTEN_ACTIVITEIT = ['TAAL', 'SPORT', 'CULTUUR', 'BUURT', 'VRIJWILLIGERSWERK', 'DAGINVULLING'] as const;
export type SoortActiviteitCode = (typeof SOORTEN_ACTIVITEIT)[number];

export const VRIJWILLIGERSROLLEN = ['MAATJE', 'TAALCOACH', 'BEGELEIDER', 'GASTHEER'] as const;
export type VrijwilligersrolCode = (typeof VRIJWILLIGERSROLLEN)[number];

export const BEMIDDELINGSTATUSSEN = [
  'AANGEMELD',
  'INSTEMMING_GEVRAAGD',
  'LOPEND',
  'AFGEROND',
  'NIET_DOORGEGAAN',
] as const;
export type BemiddelingStatusCode = (typeof BEMIDDELINGSTATUSSEN)[number];
