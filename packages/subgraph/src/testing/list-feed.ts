import { randomUUID } from 'node:crypto';
import type { Register } from '../register/register';
import type { Feed, Feitregel, FeitPerSoort, FeitSoort, Wijziging } from '../feit';

/** A fact of the registry; without `sleutel` it gets a fresh one. */
export type Feit = { [S in FeitSoort]: { soort: S; sleutel?: string; feit: FeitPerSoort[S] | null } }[FeitSoort];

/** A feed from a list in memory, with the registry's own promises: numbered, in order, waiting for what comes. */
export class ListFeed implements Feed {
  private readonly wijzigingen: Wijziging[] = [];
  private wake: () => void = () => undefined;
  private leased = false;

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
    const feiten = this.wijzigingen.map(({ soort, sleutel, feit }) => [soort, sleutel, feit] as unknown as Feitregel);
    const standing = feiten.filter(([, , feit]) => feit !== null);
    return { revisie: this.revisie, vul: (register: Register) => register.neem(standing) };
  }

  async changes(since: string, signal: AbortSignal) {
    if (since === this.revisie && this.leased)
      await new Promise<void>((resolve, reject) => {
        this.wake = resolve;
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    this.leased = true;
    return { revisie: this.revisie, wijzigingen: this.wijzigingen.slice(Number(since)), lease: AN_HOUR };
  }
}

const AN_HOUR = 3_600_000;
