import { CompiledGateway, HttpTransport, type Transport } from '@ketenhub/executor';
import Fastify from 'fastify';
import { parse } from 'graphql';

interface Call {
  readonly transport: Transport;
  readonly question: Parameters<Transport['send']>[0];
}

/** What one operation needs whatever executes it: the calls, in waves, and the answer that they lead to. */
interface Work {
  readonly waves: readonly (readonly Call[])[];
  readonly answer: unknown;
}

/**
 * The floor: the questions that this executor asks, sent in the same waves over the same pools, their answers parsed and
 * dropped, and the known answer written. What a gateway uses above this is what planning, merging and its server cost.
 */
export async function startFloor(supergraphSdl: string): Promise<string> {
  const known = new Map<string, Promise<Work>>();
  const app = Fastify();
  app.post<{ Body: { query: string; operationName: string } }>('/graphql', async ({ body }, reply) => {
    let work = known.get(body.query);
    if (work === undefined) known.set(body.query, (work = record(supergraphSdl, body)));
    const { waves, answer } = await work;
    for (const wave of waves) await together(wave);
    void reply.header('content-type', 'application/json; charset=utf-8');
    return JSON.stringify(answer);
  });
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

const together = (wave: readonly Call[]): Promise<void> =>
  new Promise((resolve) => {
    let left = wave.length;
    for (const { transport, question } of wave) transport.send(question, () => --left === 0 && resolve());
  });

/** Runs the operation once and notes what was asked together. */
async function record(supergraphSdl: string, request: { query: string; operationName: string }): Promise<Work> {
  const waves: Call[][] = [];
  let underWay = 0;
  const gateway = new CompiledGateway({
    supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error: console.error },
    transport: ({ url }) => {
      const transport = new HttpTransport(url!);
      const send: Transport['send'] = (question, done) => {
        if (underWay++ === 0) waves.push([]);
        waves.at(-1)!.push({ transport, question });
        return transport.send(question, (answer) => {
          underWay--;
          done(answer);
        });
      };
      return { send, close: () => Promise.resolve() };
    },
  });
  const { executor } = await gateway.load();
  const context = { request, document: parse(request.query), queryHash: request.query, context: {} };
  const answer = await executor(context as never);
  await gateway.stop();
  return { waves, answer };
}
