import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { ROOT, startProgram } from './command';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const schema = buildSchema(read('schema/api.graphql'));

/** The query in the curl command of a text, as a shell hands it over. */
async function curlQuery(text: string): Promise<string> {
  const argument = /curl [^]*?\s-d (['"][^]*\}['"])/.exec(text)?.[1];
  const { stdout } = await startProgram('sh', ['-c', `printf %s ${argument}`], {}).ended;
  return (JSON.parse(stdout) as { query: string }).query;
}

const template = (path: string, name: string) => new RegExp(`${name} = \`([^\`]*)\``).exec(read(path))![1]!;

describe('what we tell a newcomer to ask', () => {
  it.each<[string, () => string | Promise<string>]>([
    ['of the tour', () => template('packages/demo/src/tour/question.ts', 'QUESTION')],
    ['of the README', () => curlQuery(read('README.md'))],
    ['of the welcome', () => curlQuery(read('packages/demo/src/start/welcome.ts').replaceAll('\\\\', '\\'))],
    ['of GraphiQL', () => template('gateway/graphiql/src/example.js', 'defaultQuery')],
    ['of the benchmark', () => template('test/src/bench/person.ts', 'QUERY')],
  ])('%s fits the schema', async (_, question) => {
    const errors = validate(schema, parse(await question()));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('of GraphiQL is in the page that is served', () => {
    const [question] = /^query [^]*/m.exec(template('gateway/graphiql/src/example.js', 'defaultQuery'))!;
    expect(read('gateway/static/page.js').includes(question)).toBe(true);
  });
});
