import type { Wereld } from '@ketenhub/demo';
import type { VrijwilligerWelzijnEntity } from './vrijwilliger.entity';

export const vrijwilligerRows = (wereld: Wereld): VrijwilligerWelzijnEntity[] =>
  wereld.vrijwilligers
    .filter(({ pool }) => pool === 'WELZIJN')
    .map(({ id, organisatie, voornaam, rollen, talen, wijk, vogAanwezig, toestemmingDelenMetVwn }) => {
      const begeleiding = wereld.houder('MAATSCHAPPELIJKE_BEGELEIDING', wereld.wijk(wijk).gemeente);
      return {
        id,
        organisatie,
        gedeeldMet: toestemmingDelenMetVwn && begeleiding !== organisatie ? begeleiding : null,
        voornaam,
        rollen,
        talen,
        wijk,
        vogAanwezig,
        toestemmingDelenMetVwn,
      };
    });
