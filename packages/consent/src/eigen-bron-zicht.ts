import type { Reden } from './reden';
import type { Stap } from './stap';
import type { Verantwoording, Zicht } from './zicht';

/**
 * What is left of a zicht while the registry cannot be relied on: for everyone concerned only what rests on EIGEN_BRON,
 * an organisation's own data, which nobody can withdraw from it (DESIGN §6).
 */
export class EigenBronZicht implements Zicht {
  constructor(
    private readonly zicht: Zicht,
    /** Who acts for another sees nothing: whether his opdracht still holds is not certain. */
    private readonly namensAnder = false,
  ) {}

  get perPersoon(): ReadonlyMap<string, Zicht> {
    return new Map(
      [...this.zicht.perPersoon].map(([id, own]) => [id, new EigenBronZicht(own, this.namensAnder) as Zicht]),
    );
  }

  mag(i: number): boolean {
    if (this.namensAnder || !this.zicht.mag(i)) return false;
    const everyone = [this.zicht, ...this.zicht.perPersoon.values()];
    return everyone.every((one) => one.verantwoording(i)?.grondslag === 'EIGEN_BRON');
  }

  /** What follows from the question alone is still certain; all else may have changed. */
  reden(i: number): Reden {
    const certain = !this.zicht.mag(i) && this.zicht.reden(i) === 'DOEL_ONTBREEKT';
    return certain ? 'DOEL_ONTBREEKT' : 'REGISTER_ONBEREIKBAAR';
  }

  verantwoording(i: number): Verantwoording | undefined {
    return this.mag(i) ? this.zicht.verantwoording(i) : undefined;
  }

  /** How it was decided with the facts as last known. */
  stappen(i: number): readonly Stap[] {
    return this.zicht.stappen(i);
  }
}
