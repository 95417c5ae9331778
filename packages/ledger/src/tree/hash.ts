import { hash } from 'node:crypto';

/** Bytes of a hash in the tree. */
export const HASH_BYTES = 32;

export const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** MTH({}), the root of the empty tree (RFC 9162 §2.1.1). */
export const EMPTY_ROOT = sha256(Buffer.alloc(0));

/** Hash of a leaf: 0x00 before its bytes (RFC 9162 §2.1.1). */
export const hashLeaf = (...data: readonly Buffer[]): Buffer => sha256(Buffer.concat([LEAF, ...data]));

/** Hash of an inner node: 0x01 before its two children, 32 bytes each (RFC 9162 §2.1.1). */
export function hashNode(left: Buffer, right: Buffer): Buffer {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) throw new Error('a node has two children of 32 bytes');
  left.copy(node, 1);
  right.copy(node, 1 + HASH_BYTES);
  return sha256(node);
}

const LEAF = Buffer.of(0);
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);
