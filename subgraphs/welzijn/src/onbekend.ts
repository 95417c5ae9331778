import type { Betreft } from '@ketenhub/subgraph';

/* A row that does not exist, or that is not this caller's: refused, and recorded, as of somebody one is not involved with. */

export const ONBEKEND_HUISHOUDEN: Betreft = { huishouden: '' };
export const ONBEKENDE_PERSOON: Betreft = { statushouder: '' };
