import { Keten } from './keten';
import { Race, type Uitslag } from './race';
import { STORINGEN, VERRADERS } from './storingen';

/*
 * `npm run test:race`: a few thousand answers, judged. `-- --long`: a hundred thousand. `-- --answers <n>`. With
 * `--zonder RESPIJT` or `--zonder LEASE` a safeguard is left out of every process, and the race succeeds when it notices.
 */

const LEASE_MS = 1_500;
const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1 || Infinity];

async function main(): Promise<number> {
  const zonder = argument('--zonder') as 'RESPIJT' | 'LEASE' | undefined;
  const answers = Number(argument('--answers') ?? (process.argv.includes('--long') ? 100_000 : 3_000));
  const begin = performance.now();
  const seconds = () => Math.round((performance.now() - begin) / 1_000);
  const keten = await Keten.start({ leaseMs: LEASE_MS, registers: 2, gemeenten: 1, gateways: 2, zonder });
  try {
    const race = await Race.open(keten);
    const opgezet = seconds();
    const noticed = () => zonder !== undefined && race.uitslag.schendingen.length > 0;
    const uitslag = await race.run(answers, zonder === undefined ? STORINGEN : VERRADERS[zonder], noticed);
    process.stdout.write(
      `${JSON.stringify({ race: zonder ?? 'heel', ...summary(uitslag), opgezet, seconden: seconds() })}\n`,
    );
    return (zonder === undefined) === (uitslag.schendingen.length === 0) ? 0 : 1;
  } finally {
    await keten.stop();
  }
}

const summary = ({ schendingen, ...rest }: Uitslag) => ({
  ...rest,
  schendingen: schendingen.length,
  ...(schendingen[0] && { eerste: schendingen[0] }),
});

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(2);
  },
);
