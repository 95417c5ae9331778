import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { SigningKey } from '@ketenhub/identity';
import { begint } from '@ketenhub/subgraph/volgen';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError } from '../error/gateway-error';
import type { Follower } from '../follower/follower';
import { asksOnlySchema } from '../introspection';
import type { KnownQuestions } from '../limits/known-questions';
import type { QuestionLimits } from '../limits/question-limits';
import type { RateLimit } from '../limits/rate-limit';
import type { LiveGraph } from '../live-graph';
import { prefersStrict } from '../prefer';
import { GatewayRequest } from '../request';
import { continueTrace } from '../trace';
import type { WhoAsks } from '../who-asks';
import { answerBatch, IN_BATCH } from './batch';
import { goneOf } from './gone';
import { checkHash, questionOf } from './question';

/** What a request passes before a word of its question is worked on, in this order. */
export interface Checks {
  readonly whoAsks: WhoAsks;
  readonly rate: RateLimit;
  readonly known: KnownQuestions;
  readonly limits: QuestionLimits;
  /** Signs the caller for the sources. */
  readonly key: SigningKey;
  /** Says what may be relied on, and at the end whether the answer may leave. */
  readonly follower: Follower;
  /** Questions that one request may hold; 0: one, and not in a list. */
  readonly batch: number;
}

/** GraphQL at /graphql, with POST only: an address ends up in logs, and nothing of a question may. */
export function serveGraph(app: FastifyInstance, graph: LiveGraph, checks: Checks): void {
  const context = (request: FastifyRequest, reply: FastifyReply) => toGatewayRequest(request, reply, checks);
  app.post('/graphql', (request, reply) =>
    graph.use(async ({ server }) => {
      reply.header('cache-control', 'no-store');
      if (isBatch(request)) return answerBatch(app, request, reply, checks);
      return fastifyApolloHandler(server, { context }).call(app, request, reply);
    }),
  );
  const url = '/graphql';
  const method = ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
  const handler = () => {
    throw new GatewayError('ALLEEN_POST', 'Stel een vraag met POST; de verkenner staat op /.', POST_ONLY);
  };
  app.route({ method, url, handler });
}

const isBatch = (request: FastifyRequest): request is FastifyRequest<{ Body: readonly unknown[] }> =>
  Array.isArray(request.body);

const POST_ONLY = { status: 405, headers: new Map([['allow', 'POST']]) };

async function toGatewayRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  { whoAsks, rate, known, limits, key, follower }: Checks,
): Promise<GatewayRequest> {
  const { headers } = request;
  const question = questionOf(request);
  const { text, hash } = question;
  const trace = continueTrace(String(headers.traceparent ?? ''));
  const strict = prefersStrict(headers.prefer);
  if (strict) reply.header('preference-applied', 'handling=strict');
  const isOfSchema = asksOnlySchema(text);
  const caller = isOfSchema && headers.authorization === undefined ? undefined : await whoAsks.read(headers, trace.id);
  await rate.count(caller, request.ip);
  if (!isOfSchema) known.check(text, hash);
  checkHash(request, question);
  if (text !== undefined) limits.check(text);
  const operatie = begint(request, reply, follower.begin());
  const volgt = { operatie, revisie: () => follower.zekereRevisie };
  return new GatewayRequest(
    caller,
    trace,
    { strict, isAlone: headers[IN_BATCH] === undefined },
    key,
    goneOf(reply),
    volgt,
  );
}
