import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, isComposition } from './compose';
import { REPOSITORY_FOLDER } from './contract-folder';
import { describeProblem } from './problem';
import { checkPrinted, readSubgraphs } from './subgraph-sdl';
import { CODES_FILE, readCommitted, writtenFiles, writtenFromYaml } from './written-files';

/** Composes the committed SDL and writes everything that derives from it and from the YAML. */
function main(): void {
  const composition = compose(readSubgraphs());
  const files = isComposition(composition) ? writtenFiles(composition) : writtenFromYaml();
  const changed = files.filter(({ path, text }) => readCommitted(path) !== text);
  for (const { path, text } of changed) {
    writeFileSync(join(REPOSITORY_FOLDER, path), text);
    console.log(`written: ${path}`);
  }
  if (changed.some(({ path }) => path === CODES_FILE))
    console.log('The codes are new, and the SDL was printed with the old ones: run npm run schema once more.');
  const problems = [...checkPrinted(), ...(isComposition(composition) ? [] : composition)];
  for (const problem of problems) console.error(describeProblem(problem));
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main();
