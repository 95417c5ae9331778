/** The reference work of the published gateway benchmark, rebuilt from its description: four subgraphs and two questions. */

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@external", "@requires", "@provides", "@shareable"])`;

export interface SubgraphDefinition {
  readonly sdl: string;
  readonly resolvers: Record<string, Record<string, unknown>>;
}

const USERS = ['Anna Bakker', 'Bram Visser', 'Carla Smit', 'Daan Mulder', 'Eva de Groot', 'Frank Bos'].map(
  (name, i) => ({
    id: `${i + 1}`,
    name,
    username: name.toLowerCase().replaceAll(' ', '.'),
    birthday: 1_000 + i,
  }),
);

const PRODUCTS: readonly (readonly [name: string, price: number, weight: number])[] = [
  ['Tafel', 899, 100],
  ['Bank', 1299, 1000],
  ['Stoel', 54, 50],
  ['Kast', 480, 200],
  ['Lamp', 75, 5],
  ['Bureau', 350, 120],
  ['Spiegel', 40, 10],
  ['Tapijt', 220, 30],
  ['Klok', 25, 2],
];

const products = PRODUCTS.map(([name, price, weight], i) => ({ upc: `${i + 1}`, name, price, weight }));

const LOREM =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna ' +
  'aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. ' +
  'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. ';

/** Lengths that make the answer as long as the published one. */
const lengthOf = (id: number) => (id === 11 ? LAST_LENGTH : BODY_LENGTH);
export const BODY_LENGTH = 342;
export const LAST_LENGTH = 500;

const reviews = ['1', '1', '1', '1', '2', '2', '2', '2', '3', '4', '4'].map((upc, i) => ({
  id: `${i + 1}`,
  body: LOREM.repeat(4).slice(0, lengthOf(i + 1)),
  upc,
}));

const firstUser = { id: '1', username: USERS[0]!.username };
const withProduct = (review: (typeof reviews)[number]) => ({
  ...review,
  product: { upc: review.upc },
  author: firstUser,
});

export const SUBGRAPHS: Record<string, SubgraphDefinition> = {
  accounts: {
    sdl: `${HEADER}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
    resolvers: {
      Query: {
        me: () => USERS[0],
        user: (_: unknown, { id }: { id: string }) => USERS.find((user) => user.id === id),
        users: () => USERS,
      },
      User: { __resolveReference: ({ id }: { id: string }) => USERS.find((user) => user.id === id) ?? null },
    },
  },
  products: {
    sdl: `${HEADER}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
      Product: { __resolveReference: ({ upc }: { upc: string }) => products.find((one) => one.upc === upc) ?? null },
    },
  },
  inventory: {
    sdl: `${HEADER}
      type Product @key(fields: "upc") { upc: String! price: Int @external weight: Int @external inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (product: object) => ({ ...product, inStock: true }),
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
          price > 1_000 ? 0 : Math.round(weight / 2),
      },
    },
  },
  reviews: {
    sdl: `${HEADER}
      type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Review: {
        __resolveReference: ({ id }: { id: string }) =>
          reviews.filter((one) => one.id === id).map(withProduct)[0] ?? null,
      },
      User: { reviews: () => reviews.slice(0, 2).map(withProduct) },
      Product: { reviews: ({ upc }: { upc: string }) => reviews.filter((one) => one.upc === upc).map(withProduct) },
    },
  },
};

const FRAGMENTS = `
fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }`;

const DEEP = `reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }`;

export const QUESTIONS = {
  reference: `query Reference {
  users { ...User reviews { ...Review product { ...Product ${DEEP} } } }
  topProducts { ...Product ${DEEP} }
}${FRAGMENTS}`,
  small: `query Small { me { id username name reviews { id product { upc name inStock } } } }`,
} as const;

/** What the published benchmark answers with. */
export const REFERENCE_BYTES = 87_328;
