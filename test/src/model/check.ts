import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MODEL = join(__dirname, '../../model/intrekking.pml');

export interface Outcome {
  /** Every interleaving was looked at, and the claim holds in all of them. */
  readonly holds: boolean;
  readonly states: number;
}

/** Whether this machine has spin and a C compiler. */
export const canCheck = (): boolean =>
  ['spin', 'gcc'].every((program) => spawnSync(program, [program === 'spin' ? '-V' : '--version']).status === 0);

/** Looks at every interleaving of the model, with these safeguards left out (-D…). Throws when it cannot finish. */
export async function check(claim: 'belofte' | 'bevestigt', without: readonly string[] = []): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenhub-model-'));
  const options = { cwd: folder, maxBuffer: 1 << 26 };
  try {
    await run('spin', [...without.map((name) => `-D${name}`), '-a', MODEL], options);
    await run('gcc', ['-O1', '-DSAFETY', '-DMEMLIM=4096', '-w', '-o', 'pan', 'pan.c'], options);
    const { stdout } = await run(join(folder, 'pan'), ['-m200000', '-N', claim], options);
    const errors = /errors: (\d+)/.exec(stdout)?.[1];
    const states = Number(/(\d+(?:\.\d+e\+\d+)?) states, stored/.exec(stdout)?.[1]);
    // An error ends the search early; that nothing is wrong counts only when all was looked at.
    if (errors === undefined || (errors === '0' && /not completed|too small/.test(stdout)))
      throw new Error(`spin did not finish:\n${stdout}`);
    return { holds: errors === '0', states };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What must come out: the promise holds, is not kept by doing nothing, and needs each safeguard. */
export const EXPECTED: readonly (readonly [
  name: string,
  claim: 'belofte' | 'bevestigt',
  without: string[],
  holds: boolean,
])[] = [
  ['the promise', 'belofte', [], true],
  ['never confirming', 'bevestigt', [], false],
  ['without grace periods', 'belofte', ['ZONDER_RESPIJT'], false],
  ['without leases', 'belofte', ['ZONDER_LEASE'], false],
  ['without the revision that an answer rests on', 'belofte', ['ZONDER_REVISIE'], false],
];
