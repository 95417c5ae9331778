/** What can be taken over by another process as it stands in memory: blocks of words. */
export interface Blokken {
  /** As they now stand, without the zeros at the end of each: what is set later does not show in them. */
  deel(): readonly Uint32Array[];
  /** The next block, of BLOK words: from here on its own. */
  neem(blok: Uint32Array): void;
}

/** A list of 32-bit words that grows without copying: blocks of a megabyte. What was never set is 0. */
export class Woorden implements Blokken {
  private readonly blocks: Uint32Array[] = [];
  /** Blocks that were given out: copied before the next word is set in them. */
  private readonly gedeeld = new Set<number>();

  get(i: number): number {
    return this.blocks[i >>> BITS]?.[i & MASK] ?? 0;
  }

  set(i: number, word: number): void {
    const block = i >>> BITS;
    while (this.blocks.length <= block) this.blocks.push(new Uint32Array(BLOK));
    if (this.gedeeld.size > 0 && this.gedeeld.delete(block)) this.blocks[block] = this.blocks[block]!.slice();
    this.blocks[block]![i & MASK] = word;
  }

  deel(): readonly Uint32Array[] {
    this.blocks.forEach((_, block) => this.gedeeld.add(block));
    return this.blocks.map((block) => block.subarray(0, lengthOf(block)));
  }

  neem(blok: Uint32Array): void {
    this.blocks.push(blok);
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
/** Words in a block. */
export const BLOK = 1 << BITS;
const MASK = BLOK - 1;
/** Without the zeros at the end. */
function lengthOf(block: Uint32Array): number {
  let length = block.length;
  while (length > 0 && block[length - 1] === 0) length--;
  return length;
}

const WHOLE = new Float64Array(1);
const HALVES = new Uint32Array(WHOLE.buffer);
