import { enumOf } from '@ketenhub/subgraph';
import { KOSTENSOORTEN, BIJZONDERE_BIJSTAND_VORMEN, BIJZONDERE_BIJSTAND_STATUSSEN } from './bijzondere-bijstand.codes';

export const KostensoortEnum = enumOf('Kostensoort', 'Waarvoor bijzondere bijstand is.', KOSTENSOORTEN);
export const BijzondereBijstandVormEnum = enumOf(
  'BijzondereBijstandVorm',
  'Gift of lening.',
  BIJZONDERE_BIJSTAND_VORMEN,
);
export const BijzondereBijstandStatusEnum = enumOf(
  'BijzondereBijstandStatus',
  'Stand van een aanvraag.',
  BIJZONDERE_BIJSTAND_STATUSSEN,
);
