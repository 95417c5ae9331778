import type { SubgraphDefinition } from '@ketenhub/subgraph';

type Routes = NonNullable<SubgraphDefinition['routes']>;

/** GET /.well-known/jwks.json: the public keys with which a receipt can be verified, for everybody. */
export const sleutelsRoutes: Routes = (app, _process, sleutel) => {
  app.get('/.well-known/jwks.json', () => sleutel.publicKeys());
};
