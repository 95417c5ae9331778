import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { volgendMoment } from './volgend-moment';
import { verstrijk } from './verstrijk';

/** Ends what time ends: wakes at the next moment at which something does, and looks at least every second. */
export class Klok {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly log: (message: string) => void,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async loop(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const wait = await this.tick();
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Milliseconds until it should look again. */
  private async tick(): Promise<number> {
    try {
      const next = await volgendMoment(this.db.manager);
      if (next === undefined || next > Date.now()) return Math.min(LOOK_MS, (next ?? Infinity) - Date.now());
      await verstrijk(this.db, new Date());
      return 0;
    } catch (error) {
      if (!this.stopping.signal.aborted)
        this.log(`clock: ${(error as { code?: string }).code ?? 'failed'}; trying again`);
      return LOOK_MS;
    }
  }
}

const LOOK_MS = 1_000;
