import { ApolloGateway, RemoteGraphQLDataSource, type GatewayConfig } from '@apollo/gateway';
import { buildSchema, parse } from 'graphql';
import type { LoadedSchema } from './loaded-schema';
import { PlanCache } from './plan-cache';
import { startGateway, supergraphOf } from './testing/start-gateway';
import { json, TestSource, type Behaviour } from './testing/start-source';
import type { Hooks, Path } from './hooks';

const SDL = {
  shop: `type Query { things: [Thing] thing(id: ID): Thing }
    type Mutation { add(n: Int): Thing }
    type Thing @key(fields: "id") { id: ID! name: String price(currency: String = "EUR"): Int }`,
  stock: `type Thing @key(fields: "id") { id: ID! price(currency: String = "EUR"): Int @external
    left: Int inDollars: Int @requires(fields: "price(currency: \\"USD\\")") inEuros: Int @requires(fields: "price(currency: \\"EUR\\")") }`,
};

describe('CompiledGateway', () => {
  let shop: TestSource;
  let stock: TestSource;
  const running: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    shop = await TestSource.start(json({ data: {} }));
    stock = await TestSource.start(json({ data: {} }));
  });
  afterEach(async () => {
    for (const stop of running.splice(0)) await stop();
    shop.asked.length = stock.asked.length = 0;
  });
  afterAll(async () => {
    await shop.stop();
    await stock.stop();
  });

  const supergraph = (sdl = SDL) =>
    supergraphOf({ shop: { sdl: sdl.shop, url: shop.url }, stock: { sdl: sdl.stock, url: stock.url } });
  const start = async (hooks: Hooks = {}) => {
    const started = await startGateway({ supergraphSdl: supergraph(), hooks });
    running.push(started.stop);
    return started;
  };
  const twoThings = json({ data: { things: ['1', '1'].map((id) => ({ __typename: 'Thing', id, name: 'n' })) } });
  const left: Behaviour = (question, response) =>
    json({ data: { _entities: (question.variables.representations as unknown[]).map(() => ({ left: 3 })) } })(
      question,
      response,
      null as never,
    );

  /** Sends the client's own token along, as the documentation of ApolloGateway shows. */
  class WithToken extends RemoteGraphQLDataSource<{ token: string }> {
    override willSendRequest({
      request,
      context,
    }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]) {
      request.http?.headers.set('authorization', String(context.token));
    }
  }

  it.each<[string, () => GatewayConfig, string | undefined]>([
    ['the text of a supergraph', () => ({ supergraphSdl: supergraph() }), undefined],
    ['a function that gives it', () => ({ supergraphSdl: async () => ({ supergraphSdl: supergraph() }) }), undefined],
    [
      'a manager that gives it',
      () => ({ supergraphSdl: { initialize: async () => ({ supergraphSdl: supergraph() }) } }),
      undefined,
    ],
    [
      'data sources of its own',
      () => ({ supergraphSdl: supergraph(), buildService: ({ url }) => new WithToken({ url }) }),
      'mine',
    ],
  ])('takes the place of ApolloGateway with %s', async (_, config, expected) => {
    const tokens = new Set<string | undefined>();
    const noting =
      (behave: Behaviour): Behaviour =>
      (question, response, request) => {
        tokens.add(request.headers.authorization);
        behave(question, response, request);
      };
    [shop.behave, stock.behave] = [noting(twoThings), noting(left)];
    const { ask, gateway, stop } = await startGateway(config());
    running.push(stop);
    expect(gateway satisfies ApolloGateway).toBeInstanceOf(ApolloGateway);
    expect(await ask('{ things { name left } }', {}, { token: 'mine' })).toEqual({
      data: { things: [0, 1].map(() => ({ name: 'n', left: 3 })) },
    });
    expect([...tokens]).toEqual([expected]);
  });

  it('refuses a wrong variable without asking a source', async () => {
    const { ask } = await start();
    const { errors } = await ask('query ($id: ID!) { thing(id: $id) { name } }');
    expect(errors?.[0]?.message).toContain('$id');
    expect(shop.asked).toEqual([]);
  });

  it.each([
    ['not in the document', 'query A { things { name } } query B { things { id } }'],
    ['of a kind that the schema does not have', 'subscription { things { name } }'],
  ])('refuses an operation that is %s', async (_, query) => {
    const { ask } = await start();
    expect((await ask(query)).errors).toHaveLength(1);
    expect(shop.asked).toEqual([]);
  });

  it('does not take an alias for a key', async () => {
    shop.behave = twoThings;
    stock.behave = left;
    const { ask } = await start();
    expect(await ask('{ things { id: name left } }')).toEqual({
      data: { things: [0, 1].map(() => ({ id: 'n', left: 3 })) },
    });
  });

  it('asks apart what requires one field under different arguments', async () => {
    shop.behave = (question, response) => {
      const [dollars] = /\w+(?=:price\(currency:"USD"\))/.exec(question.query)!;
      const [euros] = /\w+(?=:price\(currency:"EUR"\))/.exec(question.query)!;
      json({ data: { things: [{ __typename: 'Thing', id: '1', [dollars]: 12, [euros]: 10 }] } })(
        question,
        response,
        null as never,
      );
    };
    stock.behave = (question, response) => {
      const data = [
        ...question.query.matchAll(/(\w+):_entities\(representations:\$(\w+)\)\{[^}]*?(inDollars|inEuros)/g),
      ].map(([, alias, variable, field]) => [
        alias,
        (question.variables[variable!] as { price: number }[]).map(({ price }) => ({ [field!]: price })),
      ]);
      json({ data: Object.fromEntries(data) })(question, response, null as never);
    };
    const { ask } = await start();
    expect(await ask('{ things { inDollars inEuros } }')).toEqual({
      data: { things: [{ inDollars: 12, inEuros: 10 }] },
    });
    expect(stock.asked).toHaveLength(1);
  });

  it('runs every mutation, also an equal one', async () => {
    let n = 0;
    shop.behave = (question, response) => {
      const names = [...question.query.matchAll(/(\w+):add/g)].map(([, name]) => name!);
      json({ data: Object.fromEntries(names.map((name) => [name, { name: `n${n++}` }])) })(
        question,
        response,
        null as never,
      );
    };
    const { ask } = await start();
    expect(await ask('mutation { a: add(n: 1) { name } b: add(n: 1) { name } }')).toEqual({
      data: { a: { name: 'n0' }, b: { name: 'n1' } },
    });
  });

  it('lets a client name a variable as the ones of the planner', async () => {
    shop.behave = (question, response) =>
      json({ data: { _0: { __typename: 'Thing', id: Object.values(question.variables)[0], name: 'n' } } })(
        question,
        response,
        null as never,
      );
    stock.behave = left;
    const { ask } = await start();
    const query = 'query ($representations: ID) { thing(id: $representations) { name left } }';
    expect(await ask(query, { variables: { representations: '7' } })).toEqual({
      data: { thing: { name: 'n', left: 3 } },
    });
    expect(stock.asked[0]!.variables).toEqual({ representations: [{ __typename: 'Thing', id: '7' }] });
  });

  it('tells a hook every place that a path of a source stands for, and sends its headers', async () => {
    shop.behave = twoThings;
    const errors = [{ message: 'no', path: ['_entities', 0, 'left'] }];
    stock.behave = json({
      data: { _entities: [{ left: null }] },
      errors,
      extensions: { refused: [['_entities', 0, 'left']] },
    });
    const late: (() => Path[])[] = [];
    let places: Path[] = [];
    const { ask } = await start({
      beforeFetch: ({ source }) => (source === 'stock' ? Promise.resolve({ 'x-caller': 'me' }) : {}),
      afterFetch: (_, { extensions }, toClientPaths) => {
        for (const path of (extensions?.refused ?? []) as Path[]) late.push(() => toClientPaths(path));
      },
      onSourceError: () => ({ message: 'nee', extensions: { code: 'NEE' } }),
      beforeRelease: (result) => {
        places = late.flatMap((find) => find());
        return result;
      },
    });
    const answer = await ask('{ things { rest: left left } }');
    const expected = [0, 1].flatMap((i) => ['rest', 'left'].map((name) => ['things', i, name]));
    expect(places).toEqual(expected);
    expect(answer.errors?.map(({ path }) => path)).toEqual(expected);
    expect(answer.errors?.[0]).toMatchObject({ message: 'nee', extensions: { code: 'NEE' } });
  });

  it('answers questions about the schema itself, beside data', async () => {
    shop.behave = twoThings;
    const { ask } = await start();
    const { data } = await ask('query ($n: String!) { __typename t: __type(name: $n) { name } things { name } }', {
      variables: { n: 'Thing' },
    });
    expect(data).toEqual({ __typename: 'Query', t: { name: 'Thing' }, things: [{ name: 'n' }, { name: 'n' }] });
  });

  it('ends an operation whose client is gone, and one that takes too long', async () => {
    shop.behave = () => undefined;
    const client = new AbortController();
    const { ask } = await start({ signal: () => client.signal });
    const gone = ask('{ things { name } }');
    setTimeout(() => client.abort(), 20);
    expect((await gone).errors?.map(({ path }) => path)).toEqual([['things']]);
    const slow = await startGateway({ supergraphSdl: supergraph(), operationTimeout: 20 });
    running.push(slow.stop);
    expect((await slow.ask('{ things { name } }')).errors).toHaveLength(1);
  });

  it('keeps plans over a reload in which nothing but descriptions changed', async () => {
    shop.behave = twoThings;
    let update: (sdl: string) => void = () => undefined;
    const started = await startGateway({
      supergraphSdl: async (options: { update: typeof update }) => {
        ({ update } = options);
        return { supergraphSdl: supergraph() };
      },
    } as never);
    running.push(started.stop);
    await started.ask('{ things { name } }');
    update(supergraph({ ...SDL, shop: `"Een winkel." ${SDL.shop}` }));
    expect(started.gateway.planCount).toBe(1);
    update(supergraph({ ...SDL, shop: SDL.shop.replace('name: String', 'name: String extra: Int') }));
    expect(started.gateway.planCount).toBe(0);
    expect((await started.ask('{ things { name } }')).data).toEqual({ things: [{ name: 'n' }, { name: 'n' }] });
  });
});

describe('PlanCache', () => {
  it('keeps as many operations as fit in memory: a client chooses how large they are', () => {
    const plans = new PlanCache(1_000, 1_000_000);
    plans.load('one', () => ({ apiSchema: buildSchema('type Query { a: Int }') }) as LoadedSchema);
    const kept = (fields: number) => {
      const document = parse(`{ ${'a '.repeat(fields)} }`);
      for (let i = 0; i < 1_000; i++) plans.get({ queryHash: `${fields} ${i}`, document });
      return plans.size;
    };
    const [few, many] = [kept(300), kept(3)];
    expect([few > 0, few < 10, many > 10 * few]).toEqual([true, true, true]);
  });
});
