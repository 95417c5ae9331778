import { enumOf } from '@ketenhub/subgraph';
import { VASTE_LAST_SOORTEN } from './ontzorging.codes';

export const VasteLastSoortEnum = enumOf('VasteLastSoort', 'Soort vaste last.', VASTE_LAST_SOORTEN);
