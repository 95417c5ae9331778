import { askedPaths } from './asked-paths';

const BY_KEY = `query ($representations: [_Any!]!) { _entities(representations: $representations) {`;

describe('askedPaths', () => {
  it.each<[string, string, unknown, unknown[]]>([
    ['names root fields by their alias', '{ __typename a: b c }', undefined, [['a'], ['c']]],
    ['looks into fragments', '{ ...F } fragment F on Query { a ... { b } }', undefined, [['a'], ['b']]],
    [
      'names every field of every representation',
      `${BY_KEY} ... on A { __typename x y: z } } }`,
      [{ __typename: 'A' }, { __typename: 'A' }],
      [
        ['_entities', 0, 'x'],
        ['_entities', 0, 'y'],
        ['_entities', 1, 'x'],
        ['_entities', 1, 'y'],
      ],
    ],
    [
      'asks each type for its own fields',
      `${BY_KEY} ... on A { x } ... on B { y } } }`,
      [{ __typename: 'B' }, { __typename: 'A' }],
      [
        ['_entities', 0, 'y'],
        ['_entities', 1, 'x'],
      ],
    ],
    [
      'asks a type for the fields of its interface',
      `${BY_KEY} ... on I { x } } }`,
      [{ __typename: 'A' }],
      [['_entities', 0, 'x']],
    ],
  ])('%s', (_, query, representations, expected) => {
    expect(askedPaths(query, representations)).toEqual(expected);
  });

  it('stops at a thousand', () => {
    const many = Array.from({ length: 5_000 }, () => ({ __typename: 'A' }));
    expect(askedPaths(`${BY_KEY} ... on A { x } } }`, many)).toHaveLength(1_000);
  });
});
