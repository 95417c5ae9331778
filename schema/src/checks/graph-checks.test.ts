import { bare, CORPORATIE, GEMEENTE, rule } from '../contract.fixture';
import { readGraph, type GraphType } from '../graph';
import type { Problem } from '../problem';
import { checkArguments } from './arguments';
import { checkBetreft } from './betreft';
import { checkClassification } from './classification';
import { checkFieldSets } from './field-sets';
import { checkNullability } from './nullability';

type Refusal = [name: string, check: (types: readonly GraphType[]) => Problem[], sdl: string[], message: string];

const args = (types: readonly GraphType[]) =>
  checkArguments(types, [rule(), rule({ categorie: 'INCIDENT', grondslag: 'MELDPLICHT' })]);
const P = '@gegeven(categorie: PIP_HOOFDLIJN)';

describe('the graph', () => {
  it.each<Refusal>([
    ['a field without category', checkClassification, ['type A { x: String }'], 'A.x has no category. Put @Gegeven'],
    [
      'a field with two',
      checkClassification,
      [`type A { x: String ${P} @openbaar }`],
      'A.x is @gegeven and @openbaar at once',
    ],
    [
      'a key with a category',
      checkClassification,
      [`type A @key(fields: "id") { id: ID! ${P} }`],
      'A.id is @gegeven and a key at once',
    ],
    [
      'a root field without category',
      checkClassification,
      ['type Query { a(id: ID!): String }'],
      'Query.a has no category',
    ],
    ['a field of an extension', checkClassification, ['extend type A { x: String }'], 'A.x has no category'],
    [
      'a personal key',
      checkClassification,
      ['type A @key(fields: "bsn") { bsn: ID! }'],
      'A.bsn is a key, and a key must be `id: ID!`',
    ],
    [
      'a key of text',
      checkClassification,
      ['type A @key(fields: "id") { id: String! }'],
      'A.id is a key, and a key must be `id: ID!`',
    ],
    [
      'one field in two categories',
      checkClassification,
      [`type A { x: String ${P} }`, 'type A { x: String @gegeven(categorie: IDENTITEIT) }'],
      'A.x is classified otherwise in subgraphs/s0/schema.graphql:1',
    ],
    [
      'a personal field that cannot be null',
      checkNullability,
      [`type A { x: [String!]! ${P} }`],
      'A.x is personal and cannot be null',
    ],
    [
      'personal fields about nobody',
      checkBetreft,
      [`type A { x: String ${P} }`],
      'A has personal fields (x) but does not say about whom',
    ],
    [
      'a type about two',
      checkBetreft,
      [`type A @betreft(wie: STATUSHOUDER) { x: String ${P} }`, `type A @betreft(wie: HUISHOUDEN) { y: String ${P} }`],
      'A is about HUISHOUDEN here and about STATUSHOUDER in subgraphs/s0',
    ],
    [
      '@requires of a personal field',
      checkFieldSets,
      [`type A { x: String ${P} }`, 'type A { x: String @external y: Int @requires(fields: "x") @openbaar }'],
      'A.y has @requires of A.x, a personal field',
    ],
    [
      '@requires of a personal field further on',
      checkFieldSets,
      [
        `type A { b: B @openbaar y: Int @requires(fields: "b { ... on B { x } }") @openbaar } type B { x: String ${P} }`,
      ],
      'A.y has @requires of B.x, a personal field',
    ],
    [
      '@provides of a personal field',
      checkFieldSets,
      [`type A { b: B @provides(fields: "x") @openbaar } type B { x: String ${P} }`],
      'A.b has @provides of B.x, a personal field',
    ],
    [
      'a filter without category',
      args,
      ['type Query { a(wijk: ID): String @openbaar }'],
      'Query.a(wijk:) has no category',
    ],
    [
      'a filter in an input of a query',
      args,
      ['type Query { a(input: F): String @openbaar }'],
      'Query.a(input:) has no category',
    ],
    [
      'a filter with two',
      args,
      [`type Query { a(wijk: ID ${P} @openbaar): String @openbaar }`],
      'Query.a(wijk:) is @gegeven and @openbaar',
    ],
    [
      'a filter that nobody may use',
      args,
      ['type Query { a(x: ID @gegeven(categorie: HANDHAVING)): String @openbaar }'],
      'Query.a(x:) is bound to HANDHAVING, which no rule lets anyone read',
    ],
    [
      'a filter on what is only pushed',
      args,
      ['type Query { a(x: ID @gegeven(categorie: INCIDENT)): String @openbaar }'],
      'Query.a(x:) is bound to INCIDENT',
    ],
  ])('refuses %s', (_, check, sdl, message) => {
    const problems = check(readGraph(sdl.map((each, i) => bare(`s${i}`, each))));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.where).toMatch(/^subgraphs\/s\d\/schema\.graphql:1$/);
  });

  it('names the line', () => {
    const types = readGraph([bare('gemeente', `type A {\n  y: String @openbaar\n\n  x: String\n}`)]);
    expect(checkClassification(types)[0]?.where).toBe('subgraphs/gemeente/schema.graphql:4');
  });

  it.each<[string, ...string[]]>([
    [
      'keys, pages and what is fetched by them',
      'type Query { a(id: ID!, first: Int, after: String): String @openbaar }',
    ],
    ['the input of a mutation', 'type Mutation { a(input: F!): String @openbaar }'],
    ['a filter with its category', `type Query { a(x: ID ${P}, y: ID @openbaar): String @openbaar }`],
    ['the id of an interface', 'interface A { id: ID! } type B implements A { id: ID! }'],
    ['two subgraphs that agree', GEMEENTE, CORPORATIE],
  ])('accepts %s', (_, ...sdl) => {
    const types = readGraph(sdl.map((each, i) => bare(`s${i}`, each)));
    const kern = rule({ categorie: 'PLAATSING_KERN' });
    const checks = [checkClassification, checkNullability, checkBetreft, checkFieldSets];
    expect([...checks.flatMap((check) => check(types)), ...checkArguments(types, [rule(), kern])]).toEqual([]);
  });
});
