import type { Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { HuurachterstandEntity } from './huurachterstand.entity';

const DAGEN_TUSSEN_STAPPEN = 12;

/** Arrears with their steps of sociaal incasso: all four before a vroegsignaal, some of them otherwise (BR29). */
export const huurachterstandRijen = (wereld: Wereld): HuurachterstandEntity[] =>
  wereld.plaatsingen().flatMap(({ id, huishouden, corporatie, huurachterstand }) => {
    if (huurachterstand === undefined) return [];
    const { vroegsignaalOp, bezwaarHuurder } = huurachterstand;
    const t = wereld.toeval(`corporatie/incasso/${huurachterstand.id}`);
    const gezet = vroegsignaalOp !== undefined || bezwaarHuurder ? 4 : t.int(1, 3);
    const laatste = plusDagen(vroegsignaalOp ?? wereld.peildatum, -t.int(2, 10));
    const dag = (stap: number) => (stap <= gezet ? plusDagen(laatste, -(gezet - stap) * DAGEN_TUSSEN_STAPPEN) : null);
    return [
      {
        id: huurachterstand.id,
        organisatie: corporatie,
        huishouden,
        plaatsing: id,
        bedrag: huurachterstand.bedrag,
        maanden: huurachterstand.maanden,
        herinneringOp: dag(1),
        persoonlijkContactOp: dag(2),
        hulpverwijzingOp: dag(3),
        aanbodDoorgifteOp: dag(4),
        bezwaarHuurder,
        vroegsignaalVerzondenOp: vroegsignaalOp ?? null,
      },
    ];
  });
