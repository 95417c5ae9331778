import { enumOf } from '@ketenhub/subgraph';
import { SAMENSTELLINGEN, ROLLEN_IN_HUISHOUDEN, LEEFTIJDSGROEPEN } from './huishouden.codes';

export const SamenstellingEnum = enumOf('Samenstelling', 'Soort huishouden.', SAMENSTELLINGEN);
export const RolInHuishoudenEnum = enumOf(
  'RolInHuishouden',
  'Plaats van een lid in het huishouden.',
  ROLLEN_IN_HUISHOUDEN,
);
export const LeeftijdsgroepEnum = enumOf(
  'Leeftijdsgroep',
  'Leeftijdsgroep van kinderen, in hele jaren.',
  LEEFTIJDSGROEPEN,
);
