import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate, type GraphQLSchema } from 'graphql';

/** A text between quotes or backticks, or in a fence of Markdown, that starts as an operation does. */
const QUOTED = /([`'"])(\s*(?:query|mutation|fragment|\{)[^]*?)\1|```graphql\n([^]*?)```/g;

/** Every operation that stands whole in a file of this repository and fits the schema. */
export function repositoryOperations(root: string, schema: GraphQLSchema): string[] {
  const found = new Set<string>();
  for (const file of trackedFiles(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    const candidates = file.endsWith('.graphql')
      ? [text]
      : [...text.matchAll(QUOTED)].map((match) => match[2] ?? match[3]!);
    for (const candidate of candidates) if (isOperation(candidate, schema)) found.add(candidate);
  }
  return [...found];
}

const trackedFiles = (root: string): string[] =>
  execFileSync('git', ['ls-files', '*.ts', '*.js', '*.cjs', '*.mjs', '*.md', '*.json', '*.yaml', '*.graphql'], {
    cwd: root,
  })
    .toString()
    .split('\n')
    .filter((file) => file !== '' && !/package-lock|supergraph|static\//.test(file));

function isOperation(text: string, schema: GraphQLSchema): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}
