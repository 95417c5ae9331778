import { canCheck, check, EXPECTED } from './check';

/** `npm run model`: one line per claim; exits 1 when one does not come out as it must. */
async function main(): Promise<void> {
  if (!canCheck()) {
    process.stdout.write('model: skipped, as this machine has no spin and gcc (Debian: apt-get install spin gcc)\n');
    return;
  }
  for (const [name, claim, without, expected] of EXPECTED) {
    const { holds, states } = await check(claim, without);
    if (holds !== expected) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify({ model: name, holds, asExpected: holds === expected, states })}\n`);
  }
}

void main();
