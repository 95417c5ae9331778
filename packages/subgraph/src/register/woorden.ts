/** A list of 32-bit words that grows without copying: blocks of a megabyte. What was never set is 0. */
export class Woorden {
  private readonly blocks: Uint32Array[] = [];

  get(i: number): number {
    return this.blocks[i >>> BITS]?.[i & MASK] ?? 0;
  }

  set(i: number, word: number): void {
    const block = i >>> BITS;
    while (this.blocks.length <= block) this.blocks.push(new Uint32Array(1 << BITS));
    this.blocks[block]![i & MASK] = word;
  }

  /** A moment, or nothing, in two words. */
  moment(i: number): number | undefined {
    HALVES[0] = this.get(i);
    HALVES[1] = this.get(i + 1);
    return Number.isNaN(WHOLE[0]) ? undefined : WHOLE[0];
  }

  setMoment(i: number, moment: number | undefined): void {
    WHOLE[0] = moment ?? NaN;
    this.set(i, HALVES[0]!);
    this.set(i + 1, HALVES[1]!);
  }
}

const BITS = 18;
const MASK = (1 << BITS) - 1;
const WHOLE = new Float64Array(1);
const HALVES = new Uint32Array(WHOLE.buffer);
