/**
 * A complete subtree of 2^level leaves, the `index`-th of its level. Numbers, not bits: JavaScript's bit operators end
 * at 32 bits and a ledger does not.
 */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** The last leaf of the subtree: the node exists from then on. */
export const lastLeaf = ({ level, index }: Node): number => (index + 1) * 2 ** level - 1;

/** How many complete nodes a tree of `size` leaves has: all that is ever stored of it. */
export function nodesOf(size: number): number {
  let count = 0;
  for (let left = size; left > 0; left = Math.floor(left / 2)) count += left;
  return count;
}

/** Where the node stands when nodes are stored in the order in which they become complete. */
export const positionOf = (node: Node): number => nodesOf(lastLeaf(node)) + node.level;

/** The leaves from `begin` up to `end` as complete subtrees, largest first; `begin` must be the begin of a subtree. */
export function cover(begin: number, end: number): Node[] {
  const nodes: Node[] = [];
  for (let at = begin; at < end;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level++;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}
