import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until woken, until `ms` have passed or until aborted; never rejects. */
export async function wacht(gewekt: Promise<void>, ms: number, signal?: AbortSignal): Promise<void> {
  const timer = new AbortController();
  const either = signal ? AbortSignal.any([signal, timer.signal]) : timer.signal;
  const timeout = sleep(Math.max(0, ms), undefined, { signal: either }).catch(() => undefined);
  await Promise.race([gewekt, timeout]);
  timer.abort();
}
