import { enumOf } from '@ketenhub/subgraph';
import {
  GESLACHTEN,
  SOORTEN_VERBLIJF,
  DOELGROEPEN,
  DOELGROEP_DETAILS,
  REDENEN_GEEN_PLICHT,
  LEVENSFASEN,
} from './statushouder.codes';

export const GeslachtEnum = enumOf('Geslacht', 'Geslacht volgens de BRP.', GESLACHTEN);
export const SoortVerblijfEnum = enumOf('SoortVerblijf', 'Waar iemand verblijft.', SOORTEN_VERBLIJF);
export const DoelgroepEnum = enumOf(
  'Doelgroep',
  'Doelgroep van de Wet inburgering 2021, zoals DUO die vaststelt.',
  DOELGROEPEN,
);
export const DoelgroepDetailEnum = enumOf('DoelgroepDetail', 'Nadere doelgroep van DUO.', DOELGROEP_DETAILS);
export const RedenGeenInburgeringsplichtEnum = enumOf(
  'RedenGeenInburgeringsplicht',
  'Waarom iemand niet of niet meer inburgeringsplichtig is.',
  REDENEN_GEEN_PLICHT,
);
export const LevensfaseEnum = enumOf('Levensfase', 'Hoever iemand is, van vergunning tot afronding.', LEVENSFASEN);
