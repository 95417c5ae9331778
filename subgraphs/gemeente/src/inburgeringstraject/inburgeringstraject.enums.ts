import { enumOf } from '@ketenhub/subgraph';
import {
  EXAMENONDERDELEN,
  EXAMENNIVEAUS,
  EXAMENRESULTATEN,
  VRIJSTELLING_REDENEN,
  VRIJSTELLING_OORDELEN,
  ONTHEFFING_GRONDEN,
} from './inburgeringstraject.codes';

export const ExamenOnderdeelEnum = enumOf('ExamenOnderdeel', 'Onderdeel van het inburgeringsexamen.', EXAMENONDERDELEN);
export const ExamenNiveauEnum = enumOf('ExamenNiveau', 'Taalniveau van een examen.', EXAMENNIVEAUS);
export const ExamenResultaatEnum = enumOf('ExamenResultaat', 'Uitslag van een examen.', EXAMENRESULTATEN);
export const VrijstellingRedenEnum = enumOf(
  'VrijstellingReden',
  'Reden van een vrijstelling, als code van DUO.',
  VRIJSTELLING_REDENEN,
);
export const VrijstellingOordeelEnum = enumOf(
  'VrijstellingOordeel',
  'Besluit op een verzoek om vrijstelling.',
  VRIJSTELLING_OORDELEN,
);
export const OntheffingGrondEnum = enumOf(
  'OntheffingGrond',
  'Grond van een ontheffing: bijzondere individuele omstandigheden of medisch.',
  ONTHEFFING_GRONDEN,
);
