import { readFileSync, writeFileSync } from 'node:fs';
import { buildSubgraph } from './build';
import type { SubgraphDefinition } from './definition';

/** Writes the subgraph's SDL to its committed file; with `--check` only compares, and exits 1 when it is out of date. */
export async function printSubgraph<S extends object>(
  definition: SubgraphDefinition<S>,
  file: string,
  args: readonly string[],
): Promise<void> {
  const { sdl } = await buildSubgraph(definition);
  if (!args.includes('--check')) return writeFileSync(file, sdl);
  if (readFileSync(file, 'utf8') === sdl) return;
  process.stderr.write(`The SDL of ${definition.naam} is out of date. Run "npm run schema" and commit the result.\n`);
  process.exitCode = 1;
}
