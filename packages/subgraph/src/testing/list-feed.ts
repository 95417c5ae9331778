import { randomUUID } from 'node:crypto';
import type { Feed, FeitPerSoort, FeitSoort, Wijziging } from '../feit';

/** A fact of the registry; without `sleutel` it gets a fresh one. */
export type Feit = { [S in FeitSoort]: { soort: S; sleutel?: string; feit: FeitPerSoort[S] | null } }[FeitSoort];

/** A feed from a list in memory, with the registry's own promises: numbered, in order, waiting for what comes. */
export class ListFeed implements Feed {
  private readonly wijzigingen: Wijziging[] = [];
  private wake: () => void = () => undefined;

  constructor(feiten: readonly Feit[]) {
    this.add(feiten);
  }

  get revisie(): string {
    return String(this.wijzigingen.length);
  }

  add(feiten: readonly Feit[]): void {
    for (const { soort, sleutel = randomUUID(), feit } of feiten)
      this.wijzigingen.push({ revisie: String(this.wijzigingen.length + 1), soort, sleutel, feit } as Wijziging);
    this.wake();
  }

  async snapshot() {
    return { revisie: this.revisie, feiten: [...this.wijzigingen] };
  }

  async changes(since: string, signal: AbortSignal) {
    if (since === this.revisie)
      await new Promise<void>((resolve, reject) => {
        this.wake = resolve;
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    return { revisie: this.revisie, wijzigingen: this.wijzigingen.slice(Number(since)) };
  }
}
