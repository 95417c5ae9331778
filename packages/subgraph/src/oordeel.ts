import type { Reden, Zicht } from '@ketenhub/consent';

/** The decision on one subject during one operation, and what the operation did with it. */
export class Oordeel {
  private refused: Map<number, Reden> | undefined;
  private low = 0;
  private high: Set<number> | undefined;

  /** `bron`: the organisation whose data the subject's are, where they are one organisation's. */
  constructor(
    readonly zicht: Zicht,
    readonly bron?: string,
  ) {}

  mag(i: number): boolean {
    return this.zicht.mag(i);
  }

  /** Notes that a permitted field was read. Bits, not a set: this runs for every field of every object. */
  lees(i: number): void {
    if (i < 31) this.low |= 1 << i;
    else (this.high ??= new Set()).add(i);
  }

  /** Notes that a field was refused, and returns why. */
  weiger(i: number): Reden {
    const reden = this.zicht.reden(i);
    (this.refused ??= new Map()).set(i, reden);
    return reden;
  }

  get geweigerd(): ReadonlyMap<number, Reden> {
    return this.refused ?? NONE;
  }

  /** The fields that were read. */
  get gelezen(): readonly number[] {
    return [...BITS.filter((i) => (this.low >>> i) & 1), ...(this.high ?? [])];
  }
}

const NONE: ReadonlyMap<number, Reden> = new Map();
const BITS = Array.from({ length: 31 }, (_, b) => b);
