import { parseArgs } from 'node:util';
import { dataFolder, readHubFile } from './hub-file';
import { requestToken } from './issuer';
import { findSubject } from './subject';
import { wereld } from './wereld/wereld';

const USAGE = 'Gebruik: npm run -s token -- --organisatie <id> --rol <ROL> [--persoon P01]';

/** `npm run -s token`: a token of the demo issuer on stdout, and nothing else there. */
async function main(args: string[], data: string): Promise<void> {
  const { organisatie, rol, persoon } = readArguments(args);
  const hub = readHubFile(data);
  if (hub === undefined) throw new Error('De hub draait niet; start hem met npm start.');
  const w = wereld(hub.profiel);
  const answer = findSubject(w, { organisatie, rol, persoon }, new Date().toISOString());
  if ('weigering' in answer) throw new Error(answer.weigering);
  const token = await requestToken(hub.issuer, { organisatie, rol, persoon }).catch((error: Error) => {
    throw error.message === 'fetch failed'
      ? new Error('De uitgever antwoordt niet; start de hub met npm start.')
      : error;
  });
  process.stdout.write(`${token}\n`);
  if (persoon !== undefined && !answer.betrokken) {
    process.stderr.write(`Let op: ${organisatie} is in de rol ${rol} niet betrokken bij ${persoon}.\n`);
  }
}

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  let values: { organisatie?: string; rol?: string; persoon?: string };
  try {
    values = parseArgs({ args, options: { organisatie: text, rol: text, persoon: text } }).values;
  } catch {
    throw new Error(USAGE);
  }
  const { organisatie, rol, persoon } = values;
  if (!organisatie || !rol) throw new Error(USAGE);
  return { organisatie, rol, persoon };
}

main(process.argv.slice(2), dataFolder(process.env.KETENHUB_DATA)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
