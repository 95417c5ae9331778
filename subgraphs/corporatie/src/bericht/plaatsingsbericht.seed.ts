import type { Wereld } from '@ketenhub/demo';
import type { PlaatsingsberichtEntity } from './plaatsingsbericht.entity';

/** One message per placement that went to a kernteam, to every organisation in that team but the sender. */
export const plaatsingsberichtRijen = (wereld: Wereld): PlaatsingsberichtEntity[] =>
  wereld.plaatsingen().flatMap(({ id, huishouden, corporatie, bericht }) => {
    if (bericht === undefined) return [];
    const leden = wereld.kernteam(bericht.kernteam).leden.map(({ organisatie }) => organisatie);
    return [
      {
        id: bericht.id,
        organisatie: corporatie,
        huishouden,
        plaatsing: id,
        verzondenOp: new Date(bericht.verzondenOp),
        inhoudCategorieen: ['PLAATSING_KERN'],
        ontvangenDoor: [...new Set(leden)].filter((organisatie) => organisatie !== corporatie),
      },
    ];
  });
