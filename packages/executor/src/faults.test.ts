import { HttpTransport } from './http-transport';
import { megabytesHeld } from './testing/memory';
import { startGateway, supergraphOf } from './testing/start-gateway';
import { json, TestSource, text, type Behaviour } from './testing/start-source';

const SDL = {
  shop: 'type Query { things: [Thing] other: String } type Thing @key(fields: "id") { id: ID! name: String }',
  stock: 'type Thing @key(fields: "id") { id: ID! price: Int must: Int! }',
};
const THINGS = { data: { things: ['1', '2', '1'].map((id) => ({ __typename: 'Thing', id, name: `n${id}` })) } };
const PRICES = { data: { _entities: [{ price: 10 }, { price: 20 }] } };
const FAILED = (code: string) => ['things', 'things', 'things'].map((root, i) => ({ path: [root, i, 'price'], code }));

/** Never done before the deadline. */
const dripping =
  (body: string): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    let sent = 0;
    const timer = setInterval(() => void response.write(body.slice(sent, ++sent)), 50);
    response.on('close', () => clearInterval(timer));
  };

describe('CompiledGateway with a source that fails', () => {
  let shop: TestSource;
  let stock: TestSource;
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  let supergraphSdl: string;

  beforeAll(async () => {
    shop = await TestSource.start(json(THINGS));
    stock = await TestSource.start(json(PRICES));
    supergraphSdl = supergraphOf({
      shop: { sdl: SDL.shop, url: shop.url },
      stock: { sdl: SDL.stock, url: stock.url },
    });
    gateway = await startGateway({ supergraphSdl, sourceTimeout: (source) => (source === 'stock' ? 700 : 20_000) });
  });
  afterAll(async () => {
    await gateway.stop();
    await shop.stop();
    await stock.stop();
  });

  const ask = async (behave: Behaviour) => {
    stock.behave = behave;
    const { data, errors = [] } = await gateway.ask('{ things { name price } }');
    return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
  };
  const withPrices = (...prices: (number | null)[]) => ({
    things: ['1', '2', '1'].map((id, i) => ({ name: `n${id}`, price: prices[i] ?? null })),
  });

  it.each<[string, Behaviour, string]>([
    ['cuts the connection', (_, response) => void response.socket!.destroy(), 'SOURCE_UNAVAILABLE'],
    [
      'cuts the connection in the middle of its answer',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
        response.write('{"data":{"_entities":[{"price":1},{"pri', () => response.socket!.destroy());
      },
      'SOURCE_UNAVAILABLE',
    ],
    ['does not answer', () => undefined, 'SOURCE_TIMEOUT'],
    ['answers a few bytes at a time', dripping(JSON.stringify(PRICES)), 'SOURCE_TIMEOUT'],
    [
      'answers with bytes that are no UTF-8',
      text(Buffer.from('{"data":{"_entities":[{"price":1},{"price":2,"x":"\xe9"}]}}', 'latin1')),
      'SOURCE_UNAVAILABLE',
    ],
    ['answers with nothing', text(''), 'SOURCE_UNAVAILABLE'],
    ['answers a page', text('<html>', 200, 'text/html'), 'SOURCE_UNAVAILABLE'],
    ['answers 500', text('{"message":"no"}', 500), 'SOURCE_UNAVAILABLE'],
    ['answers 500 with data', json(PRICES, 500), 'SOURCE_UNAVAILABLE'],
    ['answers 401', json(PRICES, 401), 'SOURCE_UNAVAILABLE'],
    ['answers half of the JSON', text('{"data":{"_entities":[{"price":1}'), 'SOURCE_UNAVAILABLE'],
    ['answers NaN', text('{"data":{"_entities":[{"price":NaN},{"price":2}]}}'), 'SOURCE_UNAVAILABLE'],
    ['answers a list', json([]), 'SOURCE_UNAVAILABLE'],
    ['answers with fewer entities', json({ data: { _entities: [{ price: 10 }] } }), 'SOURCE_UNAVAILABLE'],
    [
      'answers with more entities',
      json({ data: { _entities: [1, 2, 3].map((price) => ({ price })) } }),
      'SOURCE_UNAVAILABLE',
    ],
    ['answers with numbers for entities', json({ data: { _entities: [1, 2] } }), 'SOURCE_UNAVAILABLE'],
    ['answers without _entities', json({ data: {} }), 'SOURCE_UNAVAILABLE'],
    [
      'answers with another type',
      json({ data: { _entities: [1, 2].map((price) => ({ __typename: 'Query', price })) } }),
      'VALUE_INVALID',
    ],
    [
      'answers with text for a number',
      json({ data: { _entities: [{ price: 'x' }, { price: '2' }] } }),
      'VALUE_INVALID',
    ],
    ['answers with an error alone', json({ errors: [{ message: 'no' }] }), 'DOWNSTREAM_SERVICE_ERROR'],
  ])('keeps what others know when it %s', async (_, behave, code) => {
    expect(await ask(behave)).toEqual({ data: withPrices(null, null, null), errors: FAILED(code) });
  });

  it('maps an error of one entity to every place where that entity stands', async () => {
    const errors = [{ message: 'no', path: ['_entities', 0, 'price'] }];
    expect(await ask(json({ data: { _entities: [{ price: null }, { price: 20 }] }, errors }))).toEqual({
      data: withPrices(null, 20, null),
      errors: [0, 2].map((i) => ({ path: ['things', i, 'price'], code: 'DOWNSTREAM_SERVICE_ERROR' })),
    });
  });

  it('leaves what a source does not know empty, without an error', async () => {
    expect(await ask(json({ data: { _entities: [null, { price: 20 }] } }))).toEqual({
      data: withPrices(null, 20, null),
      errors: [],
    });
  });

  it('names, of several errors that took one value away, one whose place the client knows', async () => {
    const errors = ['other', 'name'].map((field) => ({ message: 'no', path: ['things', 0, field] }));
    shop.behave = json({ data: { things: [null, { __typename: 'Thing', id: '2', name: 'n2' }] }, errors });
    const answer = await gateway.ask('{ things { name } }');
    expect(answer).toMatchObject({
      data: { things: [null, { name: 'n2' }] },
      errors: [{ path: ['things', 0, 'name'] }],
    });
    shop.behave = json(THINGS);
  });

  it.each(['at once', 'after a moment'])(
    'of which the supergraph was rid while it was about to be asked (%s) is a source that fails',
    async (when) => {
      let update: (sdl: string) => void = () => undefined;
      const without = supergraphOf({ shop: { sdl: SDL.shop, url: shop.url } });
      const leave = (source: string) => void (source === 'stock' && update(without));
      const started = await startGateway({
        supergraphSdl: async (options: { update: typeof update }) => {
          ({ update } = options);
          return { supergraphSdl };
        },
        hooks: {
          beforeFetch: ({ source }: { source: string }) => {
            if (when !== 'at once') return Promise.resolve({}).finally(() => leave(source));
            leave(source);
            return {};
          },
        },
      } as never);
      const { data, errors } = await started.ask('{ things { name price } }');
      await started.stop();
      expect(data).toEqual(withPrices(null, null, null));
      expect(errors?.map(({ path, extensions }) => ({ path, code: extensions?.code }))).toEqual(
        FAILED('SOURCE_UNAVAILABLE'),
      );
    },
  );

  it('takes the last of equal keys, and no prototype', async () => {
    const body = '{"data":{"_entities":[{"price":1,"price":2,"__proto__":{"name":"x","polluted":1}},{"price":3}]}}';
    expect(await ask(text(body))).toEqual({ data: withPrices(2, 3, 2), errors: [] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('sends equal representations once', async () => {
    stock.asked.length = 0;
    await ask(json(PRICES));
    expect(stock.asked.map(({ variables }) => variables)).toEqual([
      {
        representations: [
          { __typename: 'Thing', id: '1' },
          { __typename: 'Thing', id: '2' },
        ],
      },
    ]);
  });

  it('carries a null upwards and says so', async () => {
    stock.behave = json({ data: { _entities: [{ must: null }, { must: 2 }] } });
    const { data, errors } = await gateway.ask('{ things { must } }');
    expect(data).toEqual({ things: [null, { must: 2 }, null] });
    expect(errors?.map(({ path }) => path)).toEqual([0, 2].map((i) => ['things', i, 'must']));
  });

  it('keeps nothing of 10 MB answers that are no JSON', async () => {
    const body = `{"data":"${'x'.repeat(10_000_000)}`;
    await ask(text(body));
    const before = megabytesHeld();
    for (let i = 0; i < 10; i++) await ask(text(body));
    expect(megabytesHeld() - before).toBeLessThan(30);
  });

  it('takes no more of an answer than a transport allows', async () => {
    stock.behave = json({ data: { _entities: [{ price: 1, x: 'x'.repeat(10_000_000) }, { price: 2 }] } });
    expect((await gateway.ask('{ things { price } }')).errors).toBeUndefined();
    const strict = await startGateway({
      supergraphSdl,
      transport: ({ url }) => new HttpTransport(url!, { maxResponseSize: 1_000_000 }),
    });
    const { errors } = await strict.ask('{ things { price } }');
    await strict.stop();
    expect(errors?.map(({ path }) => path)).toEqual(FAILED('').map(({ path }) => path));
  });

  it('hangs up on a source whose answer nobody waits for any more', async () => {
    const client = new AbortController();
    const left = await startGateway({ supergraphSdl, hooks: { signal: () => client.signal } });
    const hungUp = new Promise((resolve) => {
      stock.behave = (_, response) => {
        response.on('close', resolve);
        client.abort();
      };
    });
    const { data } = await left.ask('{ things { name price } }');
    await hungUp;
    await left.stop();
    expect(data).toEqual(withPrices(null, null, null));
  });

  it('answers when the first source is down too', async () => {
    shop.behave = (_, response) => void response.socket!.destroy();
    const { data, errors } = await gateway.ask('{ things { name } a: other b: other }');
    expect(data).toEqual({ things: null, a: null, b: null });
    expect(errors?.map(({ path }) => path)).toEqual([['things'], ['a'], ['b']]);
  });
});
