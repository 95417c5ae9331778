import { readFileSync } from 'node:fs';
import { OngeldigDocument, parsePublicKeys } from '@ketenhub/identity';
import { inWoorden, leesBewijs } from './ontvangstbewijs/lees-bewijs';

/* npm run -s verify:receipt -- <receipt> <keys.json>: without the hub and without a network. Exit 1 when it is not right. */

const [bewijs, sleutels] = process.argv.slice(2);
if (bewijs === undefined || sleutels === undefined)
  stop('Gebruik: npm run -s verify:receipt -- <bewijs> <sleutels.json>');
try {
  const stuk = leesBewijs(readFileSync(bewijs, 'utf8'), parsePublicKeys(readFileSync(sleutels, 'utf8')));
  process.stdout.write(`${inWoorden(stuk)}\n`);
} catch (error) {
  if (error instanceof OngeldigDocument) stop('Dit ontvangstbewijs is niet echt, of het is gewijzigd.');
  stop(`Het bewijs of de sleutels zijn niet te lezen: ${(error as Error).message}`);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
