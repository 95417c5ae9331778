import { setTimeout as sleep } from 'node:timers/promises';
import { printNote } from '../head/note';
import type { Logboeklezer } from '../store/lezer';
import type { Delivery } from './collector';

/** Where a ledger is collected. Both throw when it cannot be reached. */
export interface Receiver {
  /** How many of our records are there. */
  size(signal: AbortSignal): Promise<number>;
  /** How many there are after this delivery; undefined when it does not follow what is there. */
  deliver(delivery: Delivery, signal: AbortSignal): Promise<number | undefined>;
}

interface ShipperOptions {
  readonly lezer: Logboeklezer;
  readonly receiver: Receiver;
  readonly log: (message: string) => void;
  /** Milliseconds between deliveries, where not so much waits that it fills one. */
  readonly everyMs?: number;
}

/**
 * Sends a ledger to where it is collected: in order, at least once, on from wherever the receiver is. The ledger itself is
 * the outbox; nothing is remembered here, so a crash loses nothing.
 */
export class Shipper {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;
  private news = true;
  private sentAt = -Infinity;

  constructor(private readonly options: ShipperOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** There is something new. */
  notify(): void {
    this.news = true;
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
    let size: number | undefined;
    for (let failures = 0; !signal.aborted;) {
      try {
        size ??= await this.options.receiver.size(signal);
        const delivery = await this.next(size);
        if (delivery !== undefined) {
          this.sentAt = performance.now();
          size = await this.options.receiver.deliver(delivery, signal);
        }
        failures = 0;
        if (delivery === undefined || delivery.vastleggingen.length < BATCH / 2) await this.untilNews(pause);
      } catch (error) {
        if (signal.aborted) return;
        if (failures++ === 0) this.options.log(`collecting the ledger: ${(error as Error).message}; trying again`);
        size = undefined;
        await pause(Math.min(MAX_PAUSE_MS, 250 * 2 ** failures));
      }
    }
  }

  /**
   * Up to some hundreds of records after these, ending at a signed head. A commit goes whole, so less than half of that is
   * all there is.
   */
  private async next(size: number): Promise<Delivery | undefined> {
    const { boom } = this.options.lezer;
    const newest = await boom.head(size + BATCH);
    const head = newest !== undefined && newest.head.size > size ? newest : await boom.headAfter(size);
    if (head === undefined) return undefined;
    return { vanaf: size, noot: printNote(head), vastleggingen: await this.options.lezer.lines(size, head.head.size) };
  }

  /** Another process of the subgraph may have written: looks again after a while without news too. */
  private async untilNews(pause: (ms: number) => Promise<unknown>): Promise<void> {
    if (!this.news) await Promise.race([new Promise<void>((resolve) => (this.wake = resolve)), pause(LOOK_AGAIN_MS)]);
    this.news = false;
    // A delivery costs both sides more than the records in it: what comes together goes together.
    await pause(Math.max(GATHER_MS, this.sentAt + (this.options.everyMs ?? EVERY_MS) - performance.now()));
  }
}

const BATCH = 500;
const GATHER_MS = 200;
/** How far the registry is behind a ledger that is always being written, and a delivery on top. */
const EVERY_MS = 5_000;
const LOOK_AGAIN_MS = 10_000;
const MAX_PAUSE_MS = 30_000;
