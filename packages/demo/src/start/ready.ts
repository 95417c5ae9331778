import { readFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecured, type RequestOptions } from 'node:https';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from './settings';

/** Milliseconds the processes get to become ready. */
const READY_WITHIN = 90_000;
/** Milliseconds for one answer. */
const PATIENCE = 3_000;

/** Resolves when the gateway and every source say that they are ready. */
export async function untilReady(
  gateway: string,
  sources: readonly string[],
  tls: Settings['tls']['processes'],
): Promise<void> {
  const deadline = performance.now() + READY_WITHIN;
  const certificate = certificateOf(tls);
  const checks: (readonly [url: string, shown?: RequestOptions])[] = [
    [`${gateway}/health/ready`],
    ...sources.map((source) => [`${source}/health/ready`, certificate] as const),
  ];
  for (;;) {
    const answered = await Promise.all(checks.map((check) => isReady(...check)));
    if (answered.every(Boolean)) return;
    if (performance.now() > deadline) {
      const late = checks.flatMap(([url], i) => (answered[i] ? [] : [url]));
      throw new Error(`Niet gereed binnen ${READY_WITHIN / 1000} s: ${late.join(', ')}`);
    }
    await sleep(200);
  }
}

/** Whether this health address says ok for everything behind it. `shown`: the certificate that the process asks for. */
export async function isReady(url: string, shown: RequestOptions = {}): Promise<boolean> {
  try {
    const { status } = (await read(url, shown)) as { status?: string };
    return status === 'ok';
  } catch {
    return false;
  }
}

/** Not with fetch, which cannot show a certificate. */
function read(url: string, shown: RequestOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const get = url.startsWith('https:') ? getSecured : getPlain;
    get(url, { ...shown, signal: AbortSignal.timeout(PATIENCE) }, (response) => {
      json(response).then(resolve, reject);
    }).once('error', reject);
  });
}

const certificateOf = ({ HUB_TLS_CA, HUB_TLS_CERT, HUB_TLS_KEY }: Settings['tls']['processes']): RequestOptions =>
  HUB_TLS_CA && HUB_TLS_CERT && HUB_TLS_KEY
    ? { ca: readFileSync(HUB_TLS_CA), cert: readFileSync(HUB_TLS_CERT), key: readFileSync(HUB_TLS_KEY) }
    : {};
