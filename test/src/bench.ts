import { join } from 'node:path';

/** `npm run -s bench -- <name>`: one JSON object per line on stdout, ratios measured in one run. */
const BENCHES = [
  'zicht',
  'guard',
  'person',
  'gateway',
  'plans',
  'overhead',
  'withdrawal',
  'feed',
  'ledger',
  'inzagen',
] as const;

/** As in production: graphql-js checks less then. */
process.env.NODE_ENV ??= 'production';

async function main(name: string | undefined): Promise<void> {
  if (!(BENCHES as readonly (string | undefined)[]).includes(name)) {
    process.stderr.write(`Name a benchmark: npm run -s bench -- ${BENCHES.join(' | ')}\n`);
    process.exit(1);
  }
  const { run } = (await import(join(__dirname, 'bench', `${name}.js`))) as { run: () => Promise<void> };
  await run();
}

void main(process.argv[2]);
