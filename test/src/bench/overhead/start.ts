import childProcess, { type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';

/* `npm start` with both safeguards left out of every subgraph. A file of the bench: the product has no such setting. */

const { spawn } = childProcess;
const without = join(__dirname, 'without.js');
const isSubgraph = (args: readonly string[]) => args.some((arg) => /subgraphs\/\w+\/dist\/main\.js$/.test(arg));

childProcess.spawn = ((program: string, args: readonly string[], options: SpawnOptions) =>
  spawn(program, isSubgraph(args) ? ['--require', without, ...args] : args, options)) as typeof spawn;

// eslint-disable-next-line @typescript-eslint/no-require-imports -- after the change above
require(join(__dirname, '../../../../packages/demo/dist/start.js'));
