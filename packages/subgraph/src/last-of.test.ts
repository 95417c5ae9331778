import { lastOf } from './last-of';

it('asks once for a run of the same key, again for another, and for a key that is undefined too', () => {
  const asked: unknown[] = [];
  const find = lastOf((key: string | undefined) => asked.push(key));
  expect([undefined, undefined, 'a', 'a', undefined].map(find)).toEqual([1, 1, 2, 2, 3]);
  expect(asked).toEqual([undefined, 'a', undefined]);
});
