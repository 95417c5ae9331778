import { hashNode } from './hash';
import { cover, type Node } from './node';

/** Gives the hashes of complete nodes, in the order asked. */
export type ReadNodes = (nodes: readonly Node[]) => Promise<readonly Buffer[]>;

/** A run of leaves of which a proof holds the root. */
interface Part {
  readonly begin: number;
  readonly end: number;
}

/** The inclusion proof of the leaf `index` in the tree of `size` leaves (RFC 9162 §2.1.3.1). */
export function proveInclusion(index: number, size: number, read: ReadNodes): Promise<Buffer[]> {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`no leaf ${index} in ${size}`);
  return roots(path(index, { begin: 0, end: size }), read);
}

/** The proof that the tree of `first` leaves is the beginning of the one of `second` leaves (RFC 9162 §2.1.4.1). */
export function proveConsistency(first: number, second: number, read: ReadNodes): Promise<Buffer[]> {
  if (!isCount(first) || !isCount(second) || first > second)
    throw new RangeError(`${first} does not precede ${second}`);
  if (first === 0 || first === second) return Promise.resolve([]);
  return roots(subproof(first, { begin: 0, end: second }, true), read);
}

export const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

/** PATH(m, D_n) of the RFC, with `leaf` counted from the beginning of the whole tree. */
function path(leaf: number, { begin, end }: Part): Part[] {
  if (end - begin === 1) return [];
  const middle = split(begin, end);
  return leaf < middle
    ? [...path(leaf, { begin, end: middle }), { begin: middle, end }]
    : [...path(leaf, { begin: middle, end }), { begin, end: middle }];
}

/** SUBPROOF(m, D_n, b) of the RFC, with `m` counted from the beginning of the whole tree. */
function subproof(m: number, { begin, end }: Part, whole: boolean): Part[] {
  if (m === end) return whole ? [] : [{ begin, end }];
  const middle = split(begin, end);
  return m <= middle
    ? [...subproof(m, { begin, end: middle }, whole), { begin: middle, end }]
    : [...subproof(m, { begin: middle, end }, false), { begin, end: middle }];
}

/** The largest power of two smaller than the number of leaves goes left. */
function split(begin: number, end: number): number {
  let left = 1;
  while (left * 2 < end - begin) left *= 2;
  return begin + left;
}

/** All nodes are read at once; each part's root is folded from its own. */
async function roots(parts: readonly Part[], read: ReadNodes): Promise<Buffer[]> {
  const covers = parts.map(({ begin, end }) => cover(begin, end));
  const hashes = [...(await read(covers.flat()))];
  return covers.map(({ length }) => hashes.splice(0, length).reduceRight((right, left) => hashNode(left, right)));
}
