import { EMPTY_ROOT, hashNode } from './hash';
import { cover } from './node';

/** The right edge of a tree: the roots of its complete subtrees. Enough to append and to know the root; log2(n) hashes. */
export class Frontier {
  private constructor(
    private count: number,
    /** By level; the tree of 5 leaves has peaks at the levels 2 and 0. */
    private readonly peaks: (Buffer | undefined)[],
  ) {}

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** Of a tree of `size` leaves, with the hashes of `cover(0, size)`. */
  static of(size: number, hashes: readonly Buffer[]): Frontier {
    const peaks: (Buffer | undefined)[] = [];
    cover(0, size).forEach(({ level }, i) => (peaks[level] = hashes[i]!));
    return new Frontier(size, peaks);
  }

  get size(): number {
    return this.count;
  }

  copy(): Frontier {
    return new Frontier(this.count, [...this.peaks]);
  }

  /** Adds a leaf hash and returns the nodes that are complete now: the leaf and what it closes, in order of storage. */
  append(leaf: Buffer): Buffer[] {
    const complete = [leaf];
    let level = 0;
    for (let peak = this.peaks[0]; peak !== undefined; peak = this.peaks[level]) {
      complete.push(hashNode(peak, complete.at(-1)!));
      this.peaks[level++] = undefined;
    }
    this.peaks[level] = complete.at(-1)!;
    this.count++;
    return complete;
  }

  root(): Buffer {
    let root: Buffer | undefined;
    for (const peak of this.peaks) if (peak !== undefined) root = root === undefined ? peak : hashNode(peak, root);
    return root ?? EMPTY_ROOT;
  }
}
