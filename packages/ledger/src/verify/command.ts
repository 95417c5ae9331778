import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SigningKey } from '@ketenhub/identity';
import type { KeySet } from '../head/head';
import { printFinding } from './finding';
import { readSeen } from './read-export';
import { SeenHeads } from './seen-heads';
import { verifyLedger, type Outcome } from './verify';

const USAGE = `npm run -s verify -- --ledger <adres van een bron, of bestand met haar export> --keys <JWKS met publieke sleutels>
  --heads <bestand>     eerder geziene hoofden; wordt bijgewerkt (zo blijkt een herschreven of afgekapt logboek)
  --seen <bestand>      ondertekend hoofd dat een ander zag; mag vaker
  --witness <adres>     bron die de hoofden van dit logboek als getuige zag; mag vaker
  --witnesses <aantal>  zoveel anderen moeten het nieuwste hoofd hebben medeondertekend
  --complete            van elke vastlegging moet ook de inhoud er zijn
  --key <bestand>       eigen privésleutel (JWK), om bij een adres te mogen lezen
  --tls-ca, --tls-cert, --tls-key <bestand>  wat een bron over wederzijds TLS toont en wil zien (PEM)
`;

/** The command line of the verifier. Exit code 0: nothing wrong; 1: something is; 2: could not look. */
export async function verifyCommand(args: readonly string[], write: (text: string) => void): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (!values.ledger || !values.keys || !/^\d+$/.test(values.witnesses ?? '0')) {
      write(USAGE);
      return 2;
    }
    const access = {
      key: values.key ? SigningKey.parse(readFileSync(values.key, 'utf8')) : undefined,
      tls: { ca: read(values['tls-ca']), cert: read(values['tls-cert']), key: read(values['tls-key']) },
    };
    // Before the ledger itself: whoever saw it earlier saw no more of it.
    const seenThere = await Promise.all((values.witness ?? []).map((subgraph) => readSeen(subgraph, access)));
    const outcome = await verifyLedger({
      ledger: values.ledger,
      keys: JSON.parse(readFileSync(values.keys, 'utf8')) as KeySet,
      seen: values.heads ? new SeenHeads(values.heads) : undefined,
      others: [...(values.seen ?? []).map((file) => readFileSync(file, 'utf8')), ...seenThere.flat()],
      witnesses: Number(values.witnesses ?? 0),
      complete: values.complete ?? false,
      ...access,
    });
    write(report(outcome));
    return outcome.findings.length === 0 ? 0 : 1;
  } catch (error) {
    write(`Niet gecontroleerd: ${(error as Error).message}\n`);
    return 2;
  }
}

/** What was found, for people. */
export function report({ naam, findings, head, witnesses, removed }: Outcome): string {
  if (findings.length > 0)
    return `${naam}: NIET IN ORDE\n${findings.map((finding) => `  ${printFinding(finding)}\n`).join('')}`;
  const { size = 0, root, time } = head?.head ?? {};
  const at = root === undefined ? '' : `, wortel ${root.toString('base64')}, hoofd van ${time!.toISOString()}`;
  const by = witnesses.length === 0 ? 'niemand' : witnesses.join(', ');
  const gone = removed === 0 ? '' : `, waarvan ${removed} na hun bewaartermijn verwijderd`;
  return `${naam}: in orde, ${size} vastleggingen${gone}${at}; medeondertekend door ${by}\n`;
}

const OPTIONS = {
  ledger: { type: 'string' },
  keys: { type: 'string' },
  heads: { type: 'string' },
  seen: { type: 'string', multiple: true },
  witness: { type: 'string', multiple: true },
  witnesses: { type: 'string' },
  complete: { type: 'boolean' },
  key: { type: 'string' },
  'tls-ca': { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
} as const;

const read = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
