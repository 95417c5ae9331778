import { AccessTokenVerifier } from '@ketenhub/identity';
import { closeSilentSockets, releaseCheck, type VolgerOptions } from '@ketenhub/subgraph/volgen';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Config } from './config';
import { VRAAG_OPNIEUW, answerError, answerUnknownPage } from './error/http-error';
import { Follower } from './follower/follower';
import { startGraph } from './graph';
import { readHealth } from './health';
import { readStrictJson } from './http/json-body';
import { serveGraph } from './http/serve-graph';
import { KnownQuestions } from './limits/known-questions';
import { QuestionLimits } from './limits/question-limits';
import { RateLimit } from './limits/rate-limit';
import { Sources } from './source/sources';
import { serveStaticPage } from './static-page';
import { WhoAsks, type Contract } from './who-asks';

export type AppConfig = Omit<Config, 'host' | 'port' | 'shutdownTimeout'>;

/** The gateway as an HTTP server that does not listen yet; `close` also ends its connections to the sources. */
export async function buildApp(
  config: AppConfig,
  contract: Contract,
  test: Pick<VolgerOptions, 'zonder'> = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.bodyLimit,
    routerOptions: { ignoreTrailingSlash: true },
  });
  closeSilentSockets(app);
  const sources = new Sources(config);
  const tokens = new AccessTokenVerifier({ issuer: config.issuer, audience: config.audience });
  const follower = new Follower(config, app.log, test);
  const known = new KnownQuestions(config.operations);
  const { supergraph, limits } = config;
  const regels = () => follower.regels();
  const graph = await startGraph({ supergraph, limits, known, sources, regels, log: app.log });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownPage);
  readStrictJson(app);
  serveStaticPage(app);
  serveHealth(app, tokens, sources, follower);
  app.addHook('onSend', releaseCheck(JSON.stringify({ errors: [VRAAG_OPNIEUW] })));
  serveGraph(app, graph, {
    whoAsks: new WhoAsks(tokens, contract),
    limits: new QuestionLimits(config.limits),
    rate: new RateLimit(config.ratePerMinute),
    known,
    key: config.key,
    follower,
  });
  app.addHook('onReady', async () => follower.start());
  app.addHook('onClose', async () => {
    await follower.stop();
    await graph.stop();
    await sources.close();
  });
  return app;
}

function serveHealth(app: FastifyInstance, tokens: AccessTokenVerifier, sources: Sources, follower: Follower): void {
  let isFollowing = false;
  void follower.ready.then(() => (isFollowing = true));
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const health = await readHealth(tokens, sources);
    const status = isFollowing ? health.status : 'niet gereed';
    return reply.code(status === 'niet gereed' ? 503 : 200).send({ ...health, status });
  });
}
