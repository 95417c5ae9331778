import { join } from 'node:path';
import { readHubTls, signService, SigningKey } from '@ketenhub/identity';
import { readSeen, report, SeenHeads, verifyCommand, verifyLedger } from '@ketenhub/ledger';
import { bewaartermijnen } from '@ketenhub/schema';
import { Agent, fetch } from 'undici';
import { dataFolder, readHubFile } from './hub-file';
import { loadSecrets } from './start/secrets';

/**
 * `npm run -s verify`: every ledger of the running hub, with what the registry and each other subgraph saw of their heads
 * as second opinion. With `--ledger` the verifier itself, for one ledger anywhere.
 */
async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) return verifyCommand(args, write);
  const data = dataFolder(process.env.KETENHUB_DATA);
  const hub = readHubFile(data);
  if (hub === undefined) {
    write('De hub draait niet: start hem met npm start, of noem een logboek met --ledger.\n');
    return 2;
  }
  const { keys, publicKeys } = await loadSecrets(data);
  const key = SigningKey.parse(keys.toestemming);
  const seen = new SeenHeads(join(data, 'geziene-hoofden.json'));
  const tls = readHubTls(process.env);
  const ledgers = Object.values(hub.subgraphs);
  const others = [
    ...(await witnessed(hub.subgraphs.toestemming!, key, new Agent({ connect: tls }))),
    ...(await Promise.all(ledgers.map((witness) => readSeen(witness, { key, tls })))).flat(),
  ];
  const outcomes = await Promise.all(
    ledgers.map((ledger) =>
      verifyLedger({ ledger, keys: publicKeys, seen, others, key, tls, complete: true, termijnen: bewaartermijnen() }),
    ),
  );
  outcomes.forEach((outcome) => write(report(outcome)));
  return outcomes.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

/** The newest heads as the registry has them, with the words of the witnesses. */
async function witnessed(registry: string, key: SigningKey, dispatcher: Agent): Promise<string[]> {
  const headers = { authorization: `Bearer ${await signService('toestemming', key)}` };
  const response = await fetch(`${registry}/inzagen/hoofden`, { headers, dispatcher });
  if (!response.ok) throw new Error(`het register antwoordt ${response.status}`);
  return ((await response.json()) as { noot: string }[]).map(({ noot }) => noot);
}

const write = (text: string) => void process.stdout.write(text);

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    write(`Niet gecontroleerd: ${error.message}\n`);
    process.exitCode = 2;
  },
);
