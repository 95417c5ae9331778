import { enumOf } from '@ketenhub/subgraph';
import { LBT_RESULTATEN } from './leerbaarheidstoets.codes';

export const LbtResultaatEnum = enumOf('LbtResultaat', 'Uitslag van de leerbaarheidstoets.', LBT_RESULTATEN);
