import { askAll } from './parts';
import { openSource } from './sources';

/* node dist/doors/run.js <subgraph>: asks it everything, and prints what came of it as JSON. */

async function run(naam: string): Promise<void> {
  const source = await openSource(naam);
  process.stdout.write(JSON.stringify(await askAll(source)));
  await source.close();
}

run(process.argv[2]!).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
