import { firstOf, type Reden } from './reden';
import type { Stap } from './stap';
import type { Verantwoording, Zicht } from './zicht';

/** A field about several people is permitted only if permitted for every one of them. */
export class HuishoudenZicht implements Zicht {
  private readonly perLid: readonly Zicht[];

  constructor(readonly perPersoon: ReadonlyMap<string, Zicht>) {
    this.perLid = [...perPersoon.values()];
  }

  mag(i: number): boolean {
    return this.perLid.every((zicht) => zicht.mag(i));
  }

  reden(i: number): Reden {
    return this.perLid
      .filter((zicht) => !zicht.mag(i))
      .map((zicht) => zicht.reden(i))
      .reduce(firstOf);
  }

  verantwoording(i: number): Verantwoording | undefined {
    return this.mag(i) ? this.perLid[0]!.verantwoording(i) : undefined;
  }

  stappen(i: number): readonly Stap[] {
    return this.perLid.flatMap((zicht) => zicht.stappen(i));
  }
}
