import { begint } from '@ketenhub/subgraph/volgen';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError } from '../error/gateway-error';
import type { Follower } from '../follower/follower';
import { goneOf } from './gone';

/** Says of a question that it came with others. */
export const IN_BATCH = 'x-ketenhub-batch';

export interface BatchParts {
  /** Questions that one request may hold; 0: a question comes alone. */
  readonly batch: number;
  readonly follower: Pick<Follower, 'begin' | 'revisie'>;
}

/**
 * Answers the questions of one request, in order, each as if it had come alone: with its own limits, decisions and record.
 * Throws {@link GatewayError} with 400 for too many.
 */
export async function answerBatch(
  app: FastifyInstance,
  request: FastifyRequest<{ Body: readonly unknown[] }>,
  reply: FastifyReply,
  { batch, follower }: BatchParts,
): Promise<string> {
  const { body: questions, ip } = request;
  const most = request.headers[IN_BATCH] === undefined ? batch : 0;
  if (questions.length === 0 || questions.length > most) throw tooMany(most);
  // They leave together, so all of them rest on what was known when the first began.
  begint(request, reply, follower.begin()).steuntOp(BigInt(follower.revisie ?? 0));
  const headers = { ...passedOn(request), [IN_BATCH]: 'true' };
  const signal = goneOf(reply);
  const answers = await Promise.all(
    questions.map((question) => {
      const payload = JSON.stringify(question);
      return app.inject({ method: 'POST', url: '/graphql', headers, payload, remoteAddress: ip, signal });
    }),
  );
  const [first] = answers;
  const isOne = answers.every(({ statusCode }) => statusCode === first!.statusCode);
  const wait = first!.headers['retry-after'];
  if (isOne && wait !== undefined) reply.header('retry-after', wait);
  reply.code(isOne ? first!.statusCode : 200).type('application/json; charset=utf-8');
  return `[${answers.map(({ body }) => body.trimEnd()).join(',')}]`;
}

/** What says who asks and how; the rest is about the request itself. */
const PASSED_ON = ['authorization', 'content-type', 'prefer', 'traceparent', 'x-doelbinding', 'x-namens', 'x-rol'];

const passedOn = ({ headers }: FastifyRequest) =>
  Object.fromEntries(PASSED_ON.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

function tooMany(most: number): GatewayError {
  const message = most === 0 ? 'Stuur één vraag per verzoek.' : `Stuur een tot ${most} vragen in een verzoek.`;
  return new GatewayError('BAD_REQUEST', message, { status: 400 });
}
