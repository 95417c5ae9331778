import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { CompiledGateway } from '@ketenhub/executor';
import Fastify from 'fastify';
import { startFloor } from './floor';
import { LAYERS, startLayers, type HubUrls, type Layer } from './layers';

/** One gateway in a process of its own: `compiled` or `stock`, in the server that the hub uses. */
async function start(kind: string, supergraphSdl: string): Promise<string> {
  const logger = { debug() {}, info() {}, warn() {}, error: console.error };
  const gateway =
    kind === 'compiled' ? new CompiledGateway({ supergraphSdl, logger }) : new ApolloGateway({ supergraphSdl, logger });
  const server = new ApolloServer({
    gateway,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const app = Fastify();
  app.post('/graphql', fastifyApolloHandler(server) as never);
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

interface Start {
  readonly kind: string;
  readonly supergraphSdl: string;
  /** For a layer of the hub's own gateway. */
  readonly hub?: HubUrls;
}

process.on('message', async (message: Start | 'cpu') => {
  if (message === 'cpu') return void process.send!({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
  process.send!({ url: await urlOf(message) });
});

function urlOf({ kind, supergraphSdl, hub }: Start): Promise<string> {
  if (hub !== undefined && isLayer(kind)) return startLayers(kind, supergraphSdl, hub);
  return kind === 'floor' ? startFloor(supergraphSdl) : start(kind, supergraphSdl);
}

const isLayer = (kind: string): kind is Layer => (LAYERS as readonly string[]).includes(kind);

/** Ends with the benchmark, however that ends. */
process.on('disconnect', () => process.exit());
