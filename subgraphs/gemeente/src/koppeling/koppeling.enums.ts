import { enumOf } from '@ketenhub/subgraph';
import { KOPPELING_STATUSSEN } from './koppeling.codes';

export const KoppelingStatusEnum = enumOf(
  'KoppelingStatus',
  'Hoever de huisvesting van een gekoppeld huishouden is.',
  KOPPELING_STATUSSEN,
);
