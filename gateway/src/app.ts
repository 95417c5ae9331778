import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import { AccessTokenVerifier } from '@ketenhub/identity';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from './config';
import { answerError, answerUnknownPage } from './error/http-error';
import { Follower } from './follower/follower';
import { startGraph } from './graph';
import { readHealth } from './health';
import { asksOnlySchema } from './introspection';
import { prefersStrict } from './prefer';
import { GatewayRequest } from './request';
import { Sources } from './source/sources';
import { serveStaticPage } from './static-page';
import { continueTrace } from './trace';
import { WhoAsks, type Contract } from './who-asks';

export type AppConfig = Omit<Config, 'host' | 'port' | 'shutdownTimeout'>;

/** The gateway as an HTTP server that does not listen yet; `close` also ends its connections to the sources. */
export async function buildApp(config: AppConfig, contract: Contract): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.bodyLimit,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const sources = new Sources(config);
  const tokens = new AccessTokenVerifier({ issuer: config.issuer, audience: config.audience });
  const follower = new Follower(config, app.log);
  const graph = await startGraph(config.supergraph, sources, app.log);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownPage);
  serveStaticPage(app);
  serveHealth(app, tokens, sources);
  serveGraph(app, graph, new WhoAsks(tokens, contract), config.key);
  app.addHook('onReady', async () => follower.start());
  app.addHook('onClose', async () => {
    await follower.stop();
    await graph.stop();
    await sources.close();
  });
  return app;
}

function serveHealth(app: FastifyInstance, tokens: AccessTokenVerifier, sources: Sources): void {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const health = await readHealth(tokens, sources);
    return reply.code(health.status === 'niet gereed' ? 503 : 200).send(health);
  });
}

function serveGraph(app: FastifyInstance, graph: ApolloServer<GatewayRequest>, whoAsks: WhoAsks, key: Config['key']) {
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayRequest> => {
    const { headers, body, query } = request;
    const trace = continueTrace(String(headers.traceparent ?? ''));
    const strict = prefersStrict(headers.prefer);
    if (strict) reply.header('preference-applied', 'handling=strict');
    const isOpen = headers.authorization === undefined && asksOnlySchema(queryOf(body) ?? queryOf(query));
    const caller = isOpen ? undefined : await whoAsks.read(headers, trace.id);
    return new GatewayRequest(caller, trace, strict, key);
  };
  const answer = fastifyApolloHandler(graph, { context });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => answer.call(app, request, reply.header('cache-control', 'no-store')),
  });
}

const queryOf = (source: unknown) => (source as { query?: unknown } | null | undefined)?.query;
