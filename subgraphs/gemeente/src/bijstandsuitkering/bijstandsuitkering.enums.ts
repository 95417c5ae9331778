import { enumOf } from '@ketenhub/subgraph';
import { BIJSTAND_STATUSSEN } from './bijstandsuitkering.codes';

export const BijstandStatusEnum = enumOf('BijstandStatus', 'Stand van een uitkering.', BIJSTAND_STATUSSEN);
