import type { Reden, Zicht } from '@ketenhub/consent';

/** The decision on one subject during one operation, and what the operation did with it. */
export class Oordeel {
  /** Bits of the fields that were read. */
  readonly gezien = new Set<number>();
  readonly geweigerd = new Map<number, Reden>();

  constructor(readonly zicht: Zicht) {}

  mag(i: number): boolean {
    return this.zicht.mag(i);
  }
}
