import type { SubgraphDefinition } from '@ketenhub/subgraph';
import { Klok } from './klok';

type Routes = NonNullable<SubgraphDefinition['routes']>;

/** The clock runs as long as the server does. */
export const klokRoutes: Routes = (app, { db, log }) => {
  const klok = new Klok(db, log);
  app.addHook('onReady', async () => klok.start());
  app.addHook('onClose', () => klok.stop());
};
