import { Inzagelogboek, Logboeklezer, setPeriods, Shipper, Witness } from '@ketenhub/ledger';
import { bewaartermijnen, rollen } from '@ketenhub/schema';
import { buildSubgraph } from './build';
import { readConfig, required, type Env, type SubgraphConfig } from './config';
import { waitForDatabase } from './database';
import type { SubgraphDefinition } from './definition';
import type { Feed } from './feit';
import { HttpFeed } from './http-feed';
import { Register } from './register/register';
import { RegistryClient } from './registry-client';
import { createServer } from './server';
import { Volger, type VolgerOptions } from './volger';

/**
 * Runs one subgraph until SIGTERM or SIGINT; with MIGRATE=only it makes its tables and ends. A start that fails says why in
 * one line and exits 1. `test`: for tests alone.
 */
export async function startSubgraph<S extends object>(
  definition: SubgraphDefinition<S>,
  env: Env,
  test: Pick<VolgerOptions, 'zonder'> = {},
): Promise<void> {
  const log = (message: string) => void process.stderr.write(`${definition.naam}: ${message}\n`);
  try {
    if (env.MIGRATE === 'only')
      return await (await waitForDatabase(required(env, 'DATABASE_URL'), definition, log)).destroy();
    const config = readConfig(env);
    const makeFeed = definition.feed ?? followRegistry(config);
    const built = await buildSubgraph(definition);
    const db = await waitForDatabase(config.databaseUrl, definition, log, { pool: config.databasePool });
    const makeRegister = () => new Register(built.classifications.gegevens, rollen());
    const { leaseMs, hubKeys, signingKey: sleutel, hubTls: tls } = config;
    const volger = new Volger({ feed: makeFeed({ db, log, leaseMs }), makeRegister, log, ...test });
    const logboek = new Inzagelogboek(config.databaseUrl, { signer: sleutel });
    const lezer = new Logboeklezer(config.databaseUrl, definition.naam);
    await setPeriods(lezer.pool, bewaartermijnen());
    const parts = { built, db, logboek, lezer, volger, hubKeys, sleutel, log, leaseMs, tls };
    const app = await createServer(definition, parts);
    await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw isInUse(error) ? new Error(`Port ${config.port} is in use; set SUBGRAPH_PORT to a free one.`) : error;
    });
    volger.start();
    const stopCollecting = collect(config, logboek, lezer, log);
    onStop(async () => {
      setTimeout(() => app.server.closeAllConnections(), CLOSE_WITHIN_MS).unref();
      await app.close();
      await volger.stop();
      await logboek.close();
      await stopCollecting();
      await lezer.close();
      await db.destroy();
    });
  } catch (error) {
    log((error as Error).message);
    process.exit(1);
  }
}

/** Sends the ledger to the registry, and witnesses those of the others. The registry collects its own as any other. */
function collect(
  { registryUrl, host, port, signingKey, hubKeys, hubTls }: SubgraphConfig,
  logboek: Inzagelogboek,
  lezer: Logboeklezer,
  log: (message: string) => void,
): () => Promise<unknown> {
  const own = `http${hubTls === undefined ? '' : 's'}://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const registry = new RegistryClient(registryUrl ?? own, signingKey, hubTls);
  const shipper = new Shipper({ lezer, receiver: registry, log });
  const witness = new Witness({ pool: lezer.pool, signer: signingKey, keys: hubKeys, place: registry, log });
  logboek.onCommit(() => shipper.notify());
  shipper.start();
  witness.start();
  return () => Promise.all([shipper.stop(), witness.stop()]);
}

/** Read before the database is waited for, so that a setting that is missing is told at once. */
function followRegistry({ registryUrl, signingKey, hubTls }: SubgraphConfig): () => Feed {
  if (!registryUrl) throw new Error('REGISTRY_URL is not set; docker/example.env lists every setting.');
  return () => new HttpFeed(registryUrl, signingKey, hubTls);
}

const isInUse = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

/** Whoever is still being answered then is cut off. */
const CLOSE_WITHIN_MS = 2_000;
const STOP_WITHIN_MS = 10_000;
