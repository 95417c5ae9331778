import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeys, type PublicKeys } from '@ketenhub/identity';
import { generateIssuerKeys, type IssuerKeys } from '../issuer';
import { SUBGRAPHS, type Subgraph } from './settings';

type Process = Subgraph | 'gateway';

/** Made once per data folder, kept in `secrets.json` (mode 0600). */
export interface Secrets {
  /** Private JWK of each process, as text. */
  keys: Record<Process, string>;
  publicKeys: PublicKeys;
  issuer: IssuerKeys;
  /** Of the database roles, and of the superuser. */
  passwords: Record<Subgraph | 'postgres', string>;
}

export async function loadSecrets(data: string): Promise<Secrets> {
  const file = join(data, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const { settings, keys } = await generateKeys([...SUBGRAPHS, 'gateway']);
  const passwords = Object.fromEntries(
    [...SUBGRAPHS, 'postgres'].map((naam) => [naam, randomBytes(24).toString('hex')]),
  );
  const issuer = await generateIssuerKeys();
  const secrets = { keys: settings, publicKeys: keys, issuer, passwords } as Secrets;
  writeFileSync(`${file}.half`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.half`, file);
  return secrets;
}

/** As root another account runs Postgres in here and must be able to pass; the files stay ours alone. */
export function makeDataFolder(data: string): void {
  mkdirSync(data, { recursive: true });
  chmodSync(data, process.getuid?.() === 0 ? 0o711 : 0o700);
}
