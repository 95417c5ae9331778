import type { Pool } from 'pg';
import { MAKE_MONTHS } from './table';

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
    if (this.first === undefined) {
      this.timer = setInterval(() => void this.make(), EVERY_MS).unref();
      this.first = this.make();
    }
    return this.first;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async make(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    await this.pool.query(MAKE_MONTHS, [today, AHEAD, this.table]).catch(() => undefined);
  }
}
