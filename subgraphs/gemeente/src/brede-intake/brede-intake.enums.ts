import { enumOf } from '@ketenhub/subgraph';
import { INTAKE_LOCATIES, OPLEIDINGSNIVEAUS, ONTWIKKELWENSEN, AANDACHTSPUNT_SOORTEN } from './brede-intake.codes';

export const IntakeLocatieEnum = enumOf('IntakeLocatie', 'Waar de brede intake is afgenomen.', INTAKE_LOCATIES);
export const OpleidingsniveauEnum = enumOf('Opleidingsniveau', 'Hoogste opleiding.', OPLEIDINGSNIVEAUS);
export const OntwikkelwensEnum = enumOf('Ontwikkelwens', 'Wat iemand wil bereiken.', ONTWIKKELWENSEN);
export const AandachtspuntSoortEnum = enumOf(
  'AandachtspuntSoort',
  'Waar bij de inburgering op gelet moet worden.',
  AANDACHTSPUNT_SOORTEN,
);
