import { toClientPath } from './client-path';

describe('toClientPath', () => {
  it.each<[string, (string | number)[], (string | number)[], (string | number)[]]>([
    ['leaves the path of a root question as it is', ['x', 0, 'y'], [], ['x', 0, 'y']],
    ['puts the answer to a question by key where it belongs', ['_entities', 4, 'y', 2], ['x', '@'], ['x', '@', 'y', 2]],
    ['keeps a field of the client that is named _entities', ['_entities', 'y'], [], ['_entities', 'y']],
    ['takes the alias of the planner away', ['x', 'id__alias_0'], ['a__alias_12', '@'], ['a', '@', 'x', 'id']],
    ['keeps an alias of the client that looks like one', ['mijn__alias_1'], [], ['mijn__alias_1']],
  ])('%s', (_, path, at, expected) => {
    expect(toClientPath(path, at, '{ x { mijn__alias_1: id } }')).toEqual(expected);
  });
});
