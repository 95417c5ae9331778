import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begrippen, printBegrippen } from './begrippen';
import { printCodes } from './codes-file';
import type { Composition } from './compose';
import { REPOSITORY_FOLDER } from './contract-folder';
import type { Problem } from './problem';

/** A file that `npm run schema` writes. */
export interface WrittenFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export const CODES_FILE = 'schema/src/codes.ts';

/** Everything that is derived: the codes and the glossary from the YAML, the graphs from the SDL. */
export const writtenFiles = ({ supergraph, api }: Composition): readonly WrittenFile[] => [
  { path: 'schema/supergraph.graphql', text: supergraph },
  { path: 'schema/api.graphql', text: api },
  ...writtenFromYaml(),
];

export const writtenFromYaml = (): readonly WrittenFile[] => [
  { path: CODES_FILE, text: printCodes() },
  { path: 'schema/begrippen.md', text: printBegrippen(begrippen()) },
];

export function readCommitted(path: string): string | undefined {
  const absolute = join(REPOSITORY_FOLDER, path);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined;
}

/** A derived file that differs from what it derives from. */
export function checkWritten(files: readonly WrittenFile[], read = readCommitted): Problem[] {
  return files
    .filter(({ path, text }) => read(path) !== text)
    .map(({ path }) => ({ where: path, message: 'is not current. Run `npm run schema` and commit the result.' }));
}
