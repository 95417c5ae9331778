import type { Wereld } from '@ketenhub/demo';
import type { VrijwilligerVwnEntity } from './vrijwilliger-vwn.entity';

/** Those of the pool of vluchtelingenwerk; the others are with welzijn. */
export const vrijwilligerVwnRows = ({ vrijwilligers }: Wereld): VrijwilligerVwnEntity[] =>
  vrijwilligers
    .filter(({ pool }) => pool === 'VWN')
    .map(({ id, organisatie, voornaam, rollen, talen, interesses, beschikbaarheid }) => ({
      ...{ id, organisatie, voornaam, talen, interesses, beschikbaarheid },
      rol: rollen[0] ?? 'MAATJE',
    }));
