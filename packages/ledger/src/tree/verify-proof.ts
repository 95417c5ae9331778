import { EMPTY_ROOT, HASH_BYTES, hashNode } from './hash';
import { isCount } from './proof';

export interface InclusionClaim {
  readonly leaf: Buffer;
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
  readonly proof: readonly Buffer[];
}

/** Whether the leaf hash stands at `index` in the tree of `size` leaves with this root (RFC 9162 §2.1.3.2). */
export function verifyInclusion({ leaf, index, size, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || ![leaf, root, ...proof].every(isHash)) return false;
  const at = new Climb(index, size - 1);
  let hash = leaf;
  for (const sibling of proof) {
    if (at.isTop()) return false;
    if (at.isRight()) {
      hash = hashNode(sibling, hash);
      at.skipLeftEdges();
    } else hash = hashNode(hash, sibling);
    at.up();
  }
  return at.isTop() && hash.equals(root);
}

export interface ConsistencyClaim {
  readonly first: number;
  readonly firstRoot: Buffer;
  readonly second: number;
  readonly secondRoot: Buffer;
  readonly proof: readonly Buffer[];
}

/** Whether the first tree is the beginning of the second (RFC 9162 §2.1.4.2). The empty tree begins every tree. */
export function verifyConsistency({ first, firstRoot, second, secondRoot, proof }: ConsistencyClaim): boolean {
  if (!isCount(first) || !isCount(second) || first > second) return false;
  if (![firstRoot, secondRoot, ...proof].every(isHash)) return false;
  if (first === 0)
    return proof.length === 0 && firstRoot.equals(EMPTY_ROOT) && (second > 0 || secondRoot.equals(firstRoot));
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot);
  const [seed, ...siblings] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  if (seed === undefined) return false;
  const at = new Climb(first - 1, second - 1);
  at.skipRightEdges();
  let [old, now] = [seed, seed];
  for (const sibling of siblings) {
    if (at.isTop()) return false;
    if (at.isRight()) {
      old = hashNode(sibling, old);
      now = hashNode(sibling, now);
      at.skipLeftEdges();
    } else now = hashNode(now, sibling);
    at.up();
  }
  return at.isTop() && old.equals(firstRoot) && now.equals(secondRoot);
}

/** The RFC's fn and sn: a node and the last node of its level, on the way up. */
class Climb {
  constructor(
    private node: number,
    private last: number,
  ) {}

  isTop(): boolean {
    return this.last === 0;
  }

  isRight(): boolean {
    return this.node % 2 === 1 || this.node === this.last;
  }

  up(): void {
    this.node = Math.floor(this.node / 2);
    this.last = Math.floor(this.last / 2);
  }

  /** Levels at which the last node has no sibling. */
  skipLeftEdges(): void {
    while (this.node % 2 === 0 && this.node !== 0) this.up();
  }

  skipRightEdges(): void {
    while (this.node % 2 === 1) this.up();
  }
}

const isHash = (value: Buffer): boolean => Buffer.isBuffer(value) && value.length === HASH_BYTES;

function isPowerOfTwo(n: number): boolean {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
}
