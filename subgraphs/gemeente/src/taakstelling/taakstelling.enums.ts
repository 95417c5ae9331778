import { enumOf } from '@ketenhub/subgraph';
import { TAAKSTELLING_INDICATIES } from './taakstelling.codes';

export const TaakstellingIndicatieEnum = enumOf(
  'TaakstellingIndicatie',
  'Hoe vast het getal staat.',
  TAAKSTELLING_INDICATIES,
);
