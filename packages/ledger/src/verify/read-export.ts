import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { signService, type SigningKey } from '@ketenhub/identity';
import { Agent, fetch, type Dispatcher, type Response } from 'undici';
import type { SeenHead } from '../collect/witness';
import type { ExportLine } from '../store/export';

/** How a subgraph is asked for its export: who asks, and what is shown and believed where it talks over mutual TLS (PEM). */
export interface Access {
  readonly key?: SigningKey;
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

/** The lines of an export, from a file or from the read route of a subgraph. Throws when it cannot be reached or read. */
export async function* readExport(ledger: string, { key, tls }: Access = {}): AsyncGenerator<ExportLine> {
  const dispatcher = new Agent({ connect: tls });
  try {
    const input = /^https?:/.test(ledger) ? await open(ledger, key, dispatcher) : createReadStream(ledger);
    let lines = 0;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      lines++;
      if (line !== '') yield parse(line, lines);
    }
  } finally {
    await dispatcher.destroy();
  }
}

/** The heads of other ledgers that a subgraph saw as witness, as signed notes. Throws when it cannot be asked. */
export async function readSeen(subgraph: string, { key, tls }: Access = {}): Promise<string[]> {
  const dispatcher = new Agent({ connect: tls });
  try {
    const response = await ask(subgraph, '/logboek/gezien', key, dispatcher);
    return ((await response.json()) as SeenHead[]).map(({ noot }) => noot);
  } finally {
    await dispatcher.destroy();
  }
}

function parse(line: string, number: number): ExportLine {
  try {
    return JSON.parse(line) as ExportLine;
  } catch {
    throw new Error(`regel ${number} van de export is geen JSON`);
  }
}

async function open(url: string, key: SigningKey | undefined, dispatcher: Dispatcher): Promise<Readable> {
  const { body } = await ask(url, '/logboek/export', key, dispatcher);
  if (body === null) throw new Error(`${url} antwoordt niets`);
  return Readable.fromWeb(body as never);
}

/** `url` is that of a subgraph; who asks must be one of the hub's processes. */
async function ask(url: string, path: string, key: SigningKey | undefined, dispatcher: Dispatcher): Promise<Response> {
  const base = url.replace(/\/$/, '');
  const naam = await nameOf(base, dispatcher);
  const authorization = key === undefined ? undefined : { authorization: `Bearer ${await signService(naam, key)}` };
  const response = await fetch(base + path, { headers: { ...authorization }, dispatcher });
  if (!response.ok) throw new Error(`${base} antwoordt ${response.status}`);
  return response;
}

/** Which ledger this is; believed only in so far as its heads are signed by that name. */
async function nameOf(base: string, dispatcher: Dispatcher): Promise<string> {
  const response = await fetch(`${base}/logboek`, { dispatcher });
  if (!response.ok) throw new Error(`${base} antwoordt ${response.status}`);
  return String(((await response.json()) as { naam?: unknown }).naam);
}
