import type { Wereld } from '@ketenhub/demo';
import type { WijkEntity } from './wijk.entity';

export const wijkRows = ({ wijken }: Wereld): WijkEntity[] =>
  wijken.map(({ id, naam, soort, gemeente, wijkblad, wijkraad, vrijwilligersnetwerk: { sterkte, doelen } }) => ({
    id,
    naam,
    soort,
    gemeente,
    wijkblad,
    wijkraad: wijkraad ?? null,
    netwerksterkte: sterkte,
    netwerkdoelen: doelen,
  }));
