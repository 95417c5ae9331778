import type { Reden, Zicht } from '@ketenhub/consent';

/** The decision on one subject during one operation, and what the operation did with it. */
export class Oordeel {
  readonly geweigerd = new Map<number, Reden>();
  private readonly seen: number[] = [];

  constructor(readonly zicht: Zicht) {}

  mag(i: number): boolean {
    return this.zicht.mag(i);
  }

  /** Notes that a permitted field was read. Bits, not a set: this runs for every field of every object. */
  lees(i: number): void {
    this.seen[i >>> 5] = (this.seen[i >>> 5] ?? 0) | (1 << (i & 31));
  }

  /** The fields that were read. */
  get gelezen(): readonly number[] {
    return this.seen.flatMap((word, w) => BITS.filter((b) => (word >>> b) & 1).map((b) => w * 32 + b));
  }
}

const BITS = Array.from({ length: 32 }, (_, b) => b);
