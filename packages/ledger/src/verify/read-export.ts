import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { signService, type SigningKey } from '@ketenhub/identity';
import type { ExportLine } from '../store/export';

/** The lines of an export, from a file or from the read route of a subgraph. Throws when it cannot be reached or read. */
export async function* readExport(ledger: string, key?: SigningKey): AsyncGenerator<ExportLine> {
  const input = /^https?:/.test(ledger) ? await open(ledger, key) : createReadStream(ledger);
  let lines = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lines++;
    if (line !== '') yield parse(line, lines);
  }
}

function parse(line: string, number: number): ExportLine {
  try {
    return JSON.parse(line) as ExportLine;
  } catch {
    throw new Error(`regel ${number} van de export is geen JSON`);
  }
}

/** `url` is that of a subgraph; who asks must be one of the hub's processes. */
async function open(url: string, key: SigningKey | undefined): Promise<Readable> {
  const base = url.replace(/\/$/, '');
  const naam = await nameOf(base);
  const authorization = key === undefined ? undefined : { authorization: `Bearer ${await signService(naam, key)}` };
  const response = await fetch(`${base}/logboek/export`, { headers: { ...authorization } });
  if (!response.ok || response.body === null) throw new Error(`${base} antwoordt ${response.status}`);
  return Readable.fromWeb(response.body as never);
}

/** Which ledger this is; believed only in so far as its heads are signed by that name. */
async function nameOf(base: string): Promise<string> {
  const response = await fetch(`${base}/logboek`);
  if (!response.ok) throw new Error(`${base} antwoordt ${response.status}`);
  return String(((await response.json()) as { naam?: unknown }).naam);
}
