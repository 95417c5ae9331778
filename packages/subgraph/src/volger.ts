import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from './feit';
import { Register } from './register';

interface VolgerOptions {
  readonly feed: Feed;
  /** An empty register; a fresh one is filled from the snapshot each time the follower starts over. */
  readonly makeRegister: () => Register;
  readonly log: (message: string) => void;
}

/** Follows the registry: a snapshot, then every change in order. A gap or a refusal starts it over; it never guesses. */
export class Volger {
  private current: Register | undefined;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private markReady!: () => void;
  readonly ready = new Promise<void>((resolve) => (this.markReady = resolve));

  constructor(private readonly options: VolgerOptions) {}

  /** The facts as now known; undefined until the first snapshot is in. */
  get register(): Register | undefined {
    return this.current;
  }

  start(): void {
    this.running ??= this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.load(signal);
        while (!signal.aborted) await this.next(signal);
      } catch (error) {
        if (signal.aborted) return;
        this.options.log(`registry: ${error instanceof Error ? error.message : 'unreachable'}; trying again`);
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async load(signal: AbortSignal): Promise<void> {
    const { revisie, feiten } = await this.options.feed.snapshot(signal);
    const register = this.options.makeRegister();
    for await (const feit of feiten) register.apply(feit);
    register.revisie = revisie;
    this.current = register;
    this.markReady();
  }

  private async next(signal: AbortSignal): Promise<void> {
    const register = this.current!;
    const { revisie, wijzigingen } = await this.options.feed.changes(register.revisie, signal);
    let expected = BigInt(register.revisie);
    for (const wijziging of wijzigingen) {
      if (BigInt(wijziging.revisie) !== ++expected) throw new Error(`revision ${expected} is missing from the feed`);
      register.apply(wijziging);
    }
    if (BigInt(revisie) !== expected) throw new Error(`the feed ends at ${revisie} but its changes at ${expected}`);
  }
}

const RETRY_MS = 500;
