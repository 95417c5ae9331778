import type { Wereld } from '@ketenhub/demo';
import type { GemeenteEntity } from './gemeente.entity';

export const gemeenteRijen = ({ gemeenten }: Wereld): GemeenteEntity[] =>
  gemeenten.map(({ code, naam, inwoners }) => ({ code, naam, inwoners }));
