import { enumOf } from '@ketenhub/subgraph';
import { PIP_STATUSSEN, LEERROUTES, NIVEAUS_PIP, HOOFDDOELEN, ALFABETISERINGEN } from './pip.codes';

export const PipStatusEnum = enumOf('PipStatus', 'Stand van een plan.', PIP_STATUSSEN);
export const LeerrouteEnum = enumOf('Leerroute', 'Leerroute van de Wet inburgering 2021.', LEERROUTES);
export const NiveauPipEnum = enumOf('NiveauPip', 'Taalniveau waar het plan naartoe werkt.', NIVEAUS_PIP);
export const HoofddoelEnum = enumOf('Hoofddoel', 'Hoofddoel van een plan.', HOOFDDOELEN);
export const AlfabetiseringEnum = enumOf(
  'Alfabetisering',
  'Alfabetiseringsonderwijs: A (analfabeet), AA (anders gealfabetiseerd) of niet van toepassing.',
  ALFABETISERINGEN,
);
