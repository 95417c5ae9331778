import { enumOf } from '@ketenhub/subgraph';
import { HANDHAVING_SOORTEN, HANDHAVING_STATUSSEN } from './handhavingsmaatregel.codes';

export const HandhavingSoortEnum = enumOf('HandhavingSoort', 'Soort maatregel.', HANDHAVING_SOORTEN);
export const HandhavingStatusEnum = enumOf('HandhavingStatus', 'Stand van een maatregel.', HANDHAVING_STATUSSEN);
