import type { Wereld } from '@ketenhub/demo';
import { TaaktoewijzingEntity } from './taaktoewijzing.entity';

export const taaktoewijzingRijen = (wereld: Wereld): TaaktoewijzingEntity[] =>
  wereld.taaktoewijzingen.map(({ van, tot, ...rest }) =>
    Object.assign(new TaaktoewijzingEntity(), rest, {
      van: new Date(van),
      tot: tot === undefined ? null : new Date(tot),
    }),
  );
