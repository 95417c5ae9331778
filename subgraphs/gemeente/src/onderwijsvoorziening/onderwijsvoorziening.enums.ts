import { enumOf } from '@ketenhub/subgraph';
import { ONDERWIJS_SOORTEN } from './onderwijsvoorziening.codes';

export const OnderwijsSoortEnum = enumOf('OnderwijsSoort', 'Soort onderwijs of opvang.', ONDERWIJS_SOORTEN);
