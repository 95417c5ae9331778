import { megabytesHeld } from './testing/memory';
import { startGateway, supergraphOf } from './testing/start-gateway';
import { json, TestSource, type Behaviour } from './testing/start-source';

const isLong = process.env.LONG !== undefined;
const REQUESTS = isLong ? 200_000 : 1_000;
const AT_ONCE = 16;

const SDL = {
  shop: 'type Query { things: [Thing] } type Thing @key(fields: "id") { id: ID! name: String }',
  stock: 'type Thing @key(fields: "id") { id: ID! price: Int }',
};
const THINGS = { data: { things: ['1', '2', '1'].map((id) => ({ __typename: 'Thing', id, name: `n${id}` })) } };
const things: Behaviour = json(THINGS);
const prices: Behaviour = ({ variables }, response, request) =>
  json({
    data: { _entities: (variables.representations as { id: string }[]).map(({ id }) => ({ price: Number(id) })) },
  })({ query: '', variables }, response, request);
/** Every seventh answer is cut, every eleventh is no JSON. */
const unreliable = (): Behaviour => {
  let n = 0;
  return (question, response, request) => {
    n++;
    if (n % 7 === 0) response.socket!.destroy();
    else if (n % 11 === 0) json('{"data":')(question, response, request);
    else prices(question, response, request);
  };
};

describe('CompiledGateway under load', () => {
  let shop: TestSource;
  let stock: TestSource;
  const running: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    shop = await TestSource.start(things);
    stock = await TestSource.start(prices);
  });
  afterEach(async () => {
    for (const stop of running.splice(0)) await stop();
  });
  afterAll(async () => {
    await shop.stop();
    await stock.stop();
  });

  const supergraph = (extra: Partial<typeof SDL> = {}, stockUrl = stock.url) =>
    supergraphOf({
      shop: { sdl: extra.shop ?? SDL.shop, url: shop.url },
      stock: { sdl: extra.stock ?? SDL.stock, url: stockUrl },
    });

  async function many(times: number, once: (i: number) => Promise<void>): Promise<void> {
    let next = 0;
    const worker = async () => {
      while (next < times) await once(next++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  it(
    'holds no more memory after many requests, some of which fail',
    async () => {
      stock.behave = unreliable();
      const { ask, stop } = await startGateway({ supergraphSdl: supergraph(), maxPlans: 50 });
      running.push(stop);
      const once = async (i: number) => {
        shop.asked.length = stock.asked.length = 0;
        const { data } = await ask(`{ things { a${i % 200}: name price } }`);
        expect(data?.things).toHaveLength(3);
      };
      await many(REQUESTS / 4, once);
      const before = megabytesHeld();
      await many(REQUESTS, once);
      expect(megabytesHeld() - before).toBeLessThan(15);
    },
    isLong ? 1_800_000 : 120_000,
  );

  it('answers every request rightly while the supergraph is changed again and again', async () => {
    stock.behave = prices;
    const other = await TestSource.start(prices);
    let update: (sdl: string) => void = () => undefined;
    const started = await startGateway({
      supergraphSdl: async (options: { update: typeof update }) => {
        ({ update } = options);
        return { supergraphSdl: supergraph() };
      },
    } as never);
    running.push(started.stop, () => other.stop());
    const versions = [
      supergraph({}, other.url),
      supergraph({ stock: SDL.stock.replace('price: Int', 'price: Int extra: Int') }),
      supergraph({ shop: `"Een winkel." ${SDL.shop}` }, other.url),
      supergraph(),
    ];
    const expected = { things: ['1', '2', '1'].map((id) => ({ name: `n${id}`, price: Number(id) })) };
    await many(400, async (i) => {
      if (i % 20 === 0) update(versions[(i / 20) % versions.length]!);
      expect(await started.ask('{ things { name price } }')).toEqual({ data: expected });
    });
    expect(stock.asked.length).toBeGreaterThan(50);
    expect(other.asked.length).toBeGreaterThan(50);
  });
});
