export const LBT_RESULTATEN = ['B1_ROUTE_HAALBAAR', 'B1_ROUTE_NIET_HAALBAAR', 'ONBEKEND'] as const;
export type LbtResultaat = (typeof LBT_RESULTATEN)[number];
