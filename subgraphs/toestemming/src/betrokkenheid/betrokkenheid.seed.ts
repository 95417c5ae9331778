import type { Wereld } from '@ketenhub/demo';
import { BetrokkenheidEntity } from './betrokkenheid.entity';

export const betrokkenheidRijen = (wereld: Wereld): BetrokkenheidEntity[] =>
  wereld.betrokkenheden.map(({ van, tot, medewerker, ...rest }) =>
    Object.assign(new BetrokkenheidEntity(), rest, {
      medewerker: medewerker ?? null,
      van: new Date(van),
      tot: tot === undefined ? null : new Date(tot),
    }),
  );
