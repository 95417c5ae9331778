import type { Wereld } from '@ketenhub/demo';
import type { KernteamoverlegEntity } from './kernteamoverleg.entity';

export const kernteamoverlegRows = ({ overleggen }: Wereld): KernteamoverlegEntity[] =>
  overleggen.map(({ id, kernteam, datum, soort, aanleiding }) => ({
    id,
    kernteam,
    datum,
    soort,
    aanleiding: aanleiding ?? null,
  }));
