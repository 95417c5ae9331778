import { buildSchema } from 'graphql';
import { checkOperations } from '../checks/operations';
import { idOf } from './manifest';
import { register } from './register';

const api = 'type Query { wijken: [Wijk!] } type Wijk { id: ID! naam: String }';
const schema = buildSchema(api);
const WIJKEN = 'query Wijken { wijken { ...W } } fragment W on Wijk { naam }';

describe('registering operations', () => {
  it.each([
    ['does not fit the schema', 'query Wijken { wijk { id } }', 'Cannot query field "wijk"'],
    ['has no name', '{ wijken { id } }', 'has no name'],
    ['is no GraphQL', 'query {', 'Syntax Error'],
  ])('is refused for one that %s', (_, text, line) => {
    expect(() => register(undefined, text, schema)).toThrow(line);
  });

  it('gives each operation the SHA-256 of its text, with its own fragments only', () => {
    const { operations } = register(undefined, `${WIJKEN} query Ids { wijken { id } }`, schema);
    expect(operations.map(({ name }) => name)).toEqual(['Ids', 'Wijken']);
    expect(operations.map(({ body }) => body.includes('fragment W'))).toEqual([false, true]);
    for (const { id, body } of operations) expect(id).toBe(idOf(body));
  });

  it('replaces one of the same name and keeps the others', () => {
    const before = register(undefined, `${WIJKEN} query Ids { wijken { id } }`, schema);
    const after = register(before, 'query Ids { wijken { id naam } }', schema);
    expect(after.operations.map(({ body }) => body.includes('naam'))).toEqual([true, true]);
  });
});

describe('a change of the schema', () => {
  const manifests = new Map([['wijkapp', register(undefined, `${WIJKEN} query Ids { wijken { id } }`, schema)]]);

  it('that a registered operation does not notice is no problem', () => {
    expect(checkOperations(`${api} type Dorp { id: ID! }`, manifests)).toEqual([]);
  });

  it('that breaks a registered operation names it and its client', () => {
    expect(checkOperations(api.replace('naam', 'benaming'), manifests)).toEqual([
      { where: 'schema/operations/wijkapp.json Wijken', message: expect.stringContaining('Cannot query field "naam"') },
    ]);
  });
});
