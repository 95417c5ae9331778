import { setTimeout as sleep } from 'node:timers/promises';
import type { Antwoord, Source } from './source';

/** Clients that keep asking, whatever happens to the source, and remember what they got and which heads they saw. */
export class Load {
  readonly antwoorden: Antwoord[] = [];
  readonly heads: string[] = [];
  private klaar = false;
  private readonly running: Promise<unknown>;

  constructor(
    private readonly source: Source,
    clients = 12,
  ) {
    this.running = Promise.all([...Array.from({ length: clients }, () => this.askOn()), this.watchHeads()]);
  }

  get verstrekt(): number {
    return this.antwoorden.filter(({ verstrekt }) => verstrekt).length;
  }

  /** Resolves after so many more answers with data. */
  async more(count: number): Promise<void> {
    const target = this.verstrekt + count;
    for (const deadline = Date.now() + 90_000; this.verstrekt < target; await sleep(20))
      if (Date.now() > deadline) throw new Error('The source did not resume.');
  }

  async stop(): Promise<void> {
    this.klaar = true;
    await this.running;
  }

  private async askOn(): Promise<void> {
    while (!this.klaar) {
      const antwoord = await this.source.ask();
      this.antwoorden.push(antwoord);
      if (!antwoord.verstrekt) await sleep(20);
    }
  }

  private async watchHeads(): Promise<void> {
    for (; !this.klaar; await sleep(100)) {
      const head = await this.source.head().catch(() => undefined);
      if (head !== undefined && head !== this.heads.at(-1)) this.heads.push(head);
    }
  }
}
