import type { Pool } from 'pg';
import { MAKE_MONTH } from './table';

/** Months that exist ahead; when none could be made for so long, records go to the partition for all other months. */
const AHEAD = 4;
const EVERY_MS = 12 * 3_600_000;

/** Makes the partitions of the coming months, at start and twice a day. A role that may not is no reason to stop. */
export class Months {
  private timer: NodeJS.Timeout | undefined;
  private first: Promise<void> | undefined;

  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly table = 'inzage',
  ) {}

  /** Resolves when this month has its partition, or cannot get it. */
  ready(): Promise<void> {
    this.timer ??= setInterval(() => void this.make(), EVERY_MS).unref();
    return (this.first ??= this.make());
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Each for itself: one that cannot be made, as records of it are among the rest, keeps no other. */
  private async make(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    for (let n = 0; n < AHEAD; n++)
      try {
        await this.pool.query(MAKE_MONTH, [today, n, this.table]);
      } catch (error) {
        if (isFinal(error)) continue;
        // Before the next record, not after half a day: once a record is among the rest its month cannot be made.
        this.first = undefined;
        return;
      }
  }
}

/** It is not allowed, cannot be, or waited too long for others; anything else is a database that does not work now. */
const isFinal = (error: unknown): boolean =>
  ['42501', '23514', '57014', '55P03'].includes((error as { code?: string }).code ?? '');
