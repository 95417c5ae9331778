import type { AddressInfo } from 'node:net';
import { DOELEN, ROLLEN } from '@ketenhub/schema';
import type { VolgerOptions } from '@ketenhub/subgraph/volgen';
import { buildApp } from './app';
import type { Config } from './config';
import { Connections } from './connections';
import { SupergraphFile } from './supergraph-file';

export interface RunningGateway {
  url: string;
  /** Takes over the supergraph that the file now holds. */
  reload(): Promise<void>;
  /** Stops accepting, lets requests finish until the deadline, and ends. */
  stop(): Promise<void>;
}

/** Starts the gateway; rejects with one line when its port is in use. `test`: for tests alone. */
export async function startGateway(config: Config, test: Pick<VolgerOptions, 'zonder'> = {}): Promise<RunningGateway> {
  const { app, graph } = await buildApp(config, { doelen: DOELEN, rollen: ROLLEN }, test);
  const connections = new Connections(app.server);
  const file = new SupergraphFile(config.supergraphFile, (supergraph) => graph.take(supergraph));
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw isInUse(error) ? new Error(`Port ${config.port} is in use; set PORT to a free one.`) : error;
  }
  file.start();
  const { port } = app.server.address() as AddressInfo;
  const stop = async () => {
    file.stop();
    const deadline = setTimeout(() => connections.cut(), config.shutdownTimeout);
    await app.close();
    clearTimeout(deadline);
  };
  return { url: `http${config.tls === undefined ? '' : 's'}://localhost:${port}`, reload: () => file.read(), stop };
}

const isInUse = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
