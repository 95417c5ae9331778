import { Operaties, releaseCheck } from '@ketenhub/subgraph/volgen';
import Fastify from 'fastify';
import { answerBatch } from './batch';

it('the answers to questions that came together leave together, or none does when what one rests on ended meanwhile', async () => {
  const operaties = new Operaties(() => true);
  const follower = { begin: () => operaties.begin(), revisie: '7' };
  const app = Fastify();
  app.addHook('onSend', releaseCheck('ended'));
  app.post('/graphql', async (request, reply) => {
    const { body } = request;
    if (Array.isArray(body)) return answerBatch(app, request as never, reply, { batch: 2, follower });
    if ((body as { ends?: bigint }).ends) await operaties.sluit(8n, 0);
    return { answered: true };
  });
  const post = (payload: object) => app.inject({ method: 'POST', url: '/graphql', payload });
  expect((await post([{}, {}])).json()).toEqual([{ answered: true }, { answered: true }]);
  const { statusCode, body } = await post([{}, { ends: true }]);
  expect([statusCode, body]).toEqual([503, 'ended']);
  await app.close();
});
