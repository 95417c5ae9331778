import { expectNothingInternal } from '@ketenhub/gateway/testing';
import { fetch } from 'undici';
import type { RunningHub } from './running-hub';

/** Who asks for what purpose. Without a token, nobody. */
export interface Asker {
  token?: string;
  doel?: string;
  rol?: string;
  /** The organisation in whose name. */
  namens?: string;
  /** Trace id, to find the records of this question. */
  trace?: string;
  /** All or nothing. */
  strict?: boolean;
}

export interface Fout {
  message: string;
  path?: (string | number)[];
  extensions: { code: string };
}

export interface Weigering {
  pad: (string | number)[];
  veld: string;
  categorie: string;
  reden: string;
}

export interface Answer {
  status: number;
  text: string;
  data: Record<string, unknown> | null | undefined;
  errors: Fout[];
  weigeringen: Weigering[];
}

/** Asks the gateway. A question that is a text goes out as it is. Throws when the answer holds what is the hub's own. */
export async function ask(
  hub: RunningHub,
  asker: Asker,
  question: string | { query: string; variables?: object },
): Promise<Answer> {
  const body = typeof question === 'string' ? question : JSON.stringify(question);
  const to = { method: 'POST', headers: headersOf(asker), body, dispatcher: hub.client };
  const response = await fetch(`${hub.file.url}/graphql`, to);
  const text = await response.text();
  // Who asks for a BSN may be one who sees it; the doors judge that.
  expectNothingInternal(text, /\bbsn\b/.test(body) ? text : body);
  return toAnswer(response.status, text);
}

export const headersOf = ({ token, doel, rol, namens, trace, strict }: Asker): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...(doel !== undefined && { 'x-doelbinding': doel }),
  ...(rol !== undefined && { 'x-rol': rol }),
  ...(namens !== undefined && { 'x-namens': namens }),
  ...(trace !== undefined && { traceparent: `00-${trace}-${trace.slice(0, 16)}-01` }),
  ...(strict && { prefer: 'handling=strict' }),
});

export function toAnswer(status: number, text: string): Answer {
  const { data, errors = [], extensions } = JSON.parse(text) as Partial<Answer> & { extensions?: Partial<Answer> };
  return { status, text, data, errors, weigeringen: extensions?.weigeringen ?? [] };
}

export const codes = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code);
export const redenen = ({ weigeringen }: Answer): string[] => [...new Set(weigeringen.map(({ reden }) => reden))];
