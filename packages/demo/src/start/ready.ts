import { get as getPlain } from 'node:http';
import { get as getSecured } from 'node:https';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHubTls, type HubTls } from '@ketenhub/identity';
import type { Settings } from './settings';

/** Milliseconds the processes get to become ready. */
const READY_WITHIN = 90_000;
/** Milliseconds for one answer. */
const PATIENCE = 3_000;

/** Resolves when the gateway and every source say that they are ready. `tls`: as they were given it. */
export async function untilReady(
  gateway: string,
  sources: readonly string[],
  tls: Settings['tls']['processes'],
): Promise<void> {
  const deadline = performance.now() + READY_WITHIN;
  const shown = readHubTls(tls);
  const checks: (readonly [url: string, shown?: HubTls])[] = [
    [`${gateway}/health/ready`],
    ...sources.map((source) => [`${source}/health/ready`, shown] as const),
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
export async function isReady(url: string, shown?: HubTls): Promise<boolean> {
  try {
    const { status } = (await read(url, shown)) as { status?: string };
    return status === 'ok';
  } catch {
    return false;
  }
}

/** Not with fetch, which cannot show a certificate, nor with undici, which would be loaded for this alone. */
function read(url: string, shown: HubTls | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const get = url.startsWith('https:') ? getSecured : getPlain;
    get(url, { ...shown, signal: AbortSignal.timeout(PATIENCE) }, (response) => {
      json(response).then(resolve, reject);
    }).once('error', reject);
  });
}
