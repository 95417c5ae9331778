import type { Wereld } from '@ketenhub/demo';
import { OpdrachtEntity } from './opdracht.entity';

export const opdrachtRijen = (wereld: Wereld): OpdrachtEntity[] =>
  wereld.opdrachten.map(({ van, tot, ...rest }) =>
    Object.assign(new OpdrachtEntity(), rest, {
      van: new Date(van),
      tot: tot === undefined ? null : new Date(tot),
    }),
  );
