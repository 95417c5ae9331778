import type { Wereld } from '@ketenhub/demo';
import type { TaakstellingEntity } from './taakstelling.entity';

/** What was counted; openstaand and interventieTrede follow from it (BR25). */
export const taakstellingRijen = ({ taakstellingen }: Wereld): TaakstellingEntity[] =>
  taakstellingen.map(
    ({ id, gemeente, jaar, halfjaar, opgelegd, indicatie, achterstandVorig, gerealiseerd, gekoppeld }) => ({
      id,
      gemeente,
      jaar,
      halfjaar,
      opgelegd,
      indicatie,
      achterstandVorig,
      gerealiseerd,
      gekoppeld,
    }),
  );
