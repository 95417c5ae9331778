import { retentionCommand } from '@ketenhub/ledger';
import { dataFolder, readHubFile } from './hub-file';
import { keeperOf, passwordOf } from './start/databases';
import { loadSecrets } from './start/secrets';
import type { Subgraph } from './start/settings';

/**
 * `npm run -s retention -- --dry-run`: what is past its time in every ledger of the running hub, and in what the registry
 * collected; without `--dry-run` it goes. With `--database` for one database anywhere.
 */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--database')) return retentionCommand(args, write);
  const data = dataFolder(process.env.KETENHUB_DATA);
  const hub = readHubFile(data);
  if (hub === undefined) {
    write('De hub draait niet: start hem met npm start, of noem een database met --database.\n');
    return 2;
  }
  const { passwords } = await loadSecrets(data);
  const codes: number[] = [];
  for (const [naam, database] of Object.entries(hub.databases)) {
    const url = new URL(database);
    url.username = keeperOf(naam as Subgraph);
    url.password = passwordOf(url.username, passwords);
    write(`${naam}:\n`);
    codes.push(await retentionCommand([...args, '--database', url.href], write));
  }
  return Math.max(0, ...codes);
}

const write = (text: string) => void process.stdout.write(text);

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    write(`Niet uitgevoerd: ${error.message}\n`);
    process.exitCode = 2;
  },
);
