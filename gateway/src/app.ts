import { AccessTokenVerifier } from '@ketenhub/identity';
import { closeSilentSockets, releaseCheck, WITHOUT_JSON_SCHEMA, type VolgerOptions } from '@ketenhub/subgraph/volgen';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Config } from './config';
import { VRAAG_OPNIEUW, answerError, answerUnknownPage } from './error/http-error';
import { answerNoRequest } from './error/no-request';
import { Follower } from './follower/follower';
import { healthReader } from './health';
import { readStrictJson } from './http/json-body';
import { serveGraph } from './http/serve-graph';
import { giveUpSlowClients, STREAMS_AT_ONCE } from './http/slow-clients';
import { limitingCost } from './limits/cost';
import { KnownQuestions } from './limits/known-questions';
import { QuestionLimits } from './limits/question-limits';
import { RateLimit } from './limits/rate-limit';
import { LiveGraph } from './live-graph';
import { serveStaticPage } from './static-page';
import { WhoAsks, type Contract } from './who-asks';

export type AppConfig = Omit<Config, 'host' | 'port' | 'shutdownTimeout' | 'supergraphFile'>;

export interface Gateway {
  /** Does not listen yet; `close` also ends the connections to the sources. */
  readonly app: FastifyInstance;
  /** Takes over a new supergraph. */
  readonly graph: LiveGraph;
}

/** The gateway as an HTTP server. */
export async function buildApp(
  config: AppConfig,
  contract: Contract,
  test: Pick<VolgerOptions, 'zonder'> = {},
): Promise<Gateway> {
  const app = listener(config, {
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.bodyLimit,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerError,
    clientErrorHandler: answerNoRequest,
  });
  closeSilentSockets(app);
  giveUpSlowClients(app, config.requestTimeout);
  const tokens = new AccessTokenVerifier({ issuer: config.issuer, audience: config.audience });
  const follower = new Follower(config, app.log, test);
  const known = new KnownQuestions(config.operations);
  const { limits } = config;
  const parts = { limits, known, check: limitingCost(limits), settings: config, follower, log: app.log };
  const graph = await LiveGraph.start(config.supergraph, parts);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownPage);
  readStrictJson(app);
  serveStaticPage(app);
  serveHealth(app, tokens, graph, follower);
  app.addHook('onSend', releaseCheck(JSON.stringify({ errors: [VRAAG_OPNIEUW] })));
  serveGraph(app, graph, {
    whoAsks: new WhoAsks(tokens, contract),
    limits: new QuestionLimits(limits),
    rate: new RateLimit(config.ratePerMinute),
    known,
    key: config.key,
    follower,
    batch: config.batch,
  });
  app.addHook('onReady', async () => follower.start());
  app.addHook('onClose', async () => {
    await follower.stop();
    await graph.stop();
  });
  return { app, graph };
}

/** With TLS clients choose between HTTP/2 and HTTP/1.1. */
function listener({ tls, requestTimeout }: AppConfig, options: FastifyServerOptions): FastifyInstance {
  const http2 = { handshakeTimeout: requestTimeout, settings: { maxConcurrentStreams: STREAMS_AT_ONCE } };
  const secured = tls && { http2: true, https: { ...http2, ...tls, allowHTTP1: true } };
  const app = Fastify({ ...WITHOUT_JSON_SCHEMA, ...options, ...secured } as FastifyServerOptions);
  // Node takes the longer of the two for the whole request; of HTTP/2 servers it reads no options for these.
  const connectionsCheckingInterval = Math.max(1, requestTimeout);
  Object.assign(app.server, { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval });
  return app;
}

function serveHealth(app: FastifyInstance, tokens: AccessTokenVerifier, graph: LiveGraph, follower: Follower): void {
  let isFollowing = false;
  void follower.ready.then(() => (isFollowing = true));
  const read = healthReader(tokens, () => graph.current.sources);
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const health = await read();
    const status = isFollowing ? health.status : 'niet gereed';
    return reply.code(status === 'niet gereed' ? 503 : 200).send({ ...health, status });
  });
}
