import type { SubgraphDefinition } from '@ketenhub/subgraph';
import { bewijssleutels } from './bewijssleutels';

type Routes = NonNullable<SubgraphDefinition['routes']>;

/** GET /.well-known/jwks.json: the public keys with which a receipt can be verified, retired ones too, for everybody. */
export const sleutelsRoutes: Routes = (app, { db }, sleutel) => {
  app.get('/.well-known/jwks.json', () => bewijssleutels(db, sleutel));
};
