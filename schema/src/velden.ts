import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Categorie } from './codes';
import { CONTRACT_FOLDER } from './contract-folder';
import { deepFreeze } from './deep-freeze';
import { readSupergraph, type GraphType } from './graph';
import { once } from './once';

/** One personal field of the graph, as partners see it. */
export interface Veld {
  /** `Type.veld`. */
  readonly veld: string;
  readonly type: string;
  /** Every category its value may fall under, its own first. */
  readonly categorieen: readonly Categorie[];
  readonly adres: boolean;
  /** Whom the type is about. */
  readonly betreft: 'STATUSHOUDER' | 'HUISHOUDEN' | 'DERDE' | 'NIEMAND';
  /** The subgraph that serves it. */
  readonly bron: string;
}

/** The types of the committed supergraph. */
export const graaf = once((): readonly GraphType[] => {
  return deepFreeze(readSupergraph(readFileSync(join(CONTRACT_FOLDER, 'supergraph.graphql'), 'utf8')));
});

/** Every personal field of the committed supergraph, in its order. */
export const velden = once((): readonly Veld[] =>
  deepFreeze(
    graaf().flatMap(({ name, betreft, fields }) =>
      fields
        .filter(({ gegeven }) => gegeven)
        .map(({ veld, categorieen, adres, subgraph }) => ({
          veld,
          type: name,
          categorieen: categorieen as readonly Categorie[],
          adres,
          betreft: betreft as Veld['betreft'],
          bron: subgraph,
        })),
    ),
  ),
);
