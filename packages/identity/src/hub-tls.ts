import { readFileSync } from 'node:fs';

/** Mutual TLS between the hub's own processes, as PEM: what one shows, and the authority whose word it takes. */
export interface HubTls {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const SETTINGS = { ca: 'HUB_TLS_CA', cert: 'HUB_TLS_CERT', key: 'HUB_TLS_KEY' } as const;

/** Reads the files that HUB_TLS_CA, HUB_TLS_CERT and HUB_TLS_KEY name: all, or none. Throws one line. */
export function readHubTls(env: Readonly<Record<string, string | undefined>>): HubTls | undefined {
  const missing = Object.values(SETTINGS).filter((name) => !env[name]);
  if (missing.length === Object.keys(SETTINGS).length) return undefined;
  if (missing.length > 0) throw new Error(`${missing.join(' and ')}: not set, while TLS between processes is.`);
  const { ca, cert, key } = SETTINGS;
  return { ca: readPem(env, ca), cert: readPem(env, cert), key: readPem(env, key) };
}

/** Throws one line that names the setting. */
export function readPem(env: Readonly<Record<string, string | undefined>>, name: string): string {
  try {
    return readFileSync(env[name]!, 'utf8');
  } catch {
    throw new Error(`${name}: this file cannot be read.`);
  }
}
