import { randomBytes } from 'node:crypto';
import { assert, asyncProperty, integer, property, tuple } from 'fast-check';
import { MemoryTree } from '../testing/memory-tree';
import { consistency, mth, path } from '../testing/naive-tree';
import { CONSISTENCY, INCLUSION, LARGE, LEAVES, ROOTS } from '../testing/vectors';
import { Frontier } from './frontier';
import { EMPTY_ROOT, hashLeaf, hashNode } from './hash';
import { cover, nodesOf, positionOf } from './node';
import { proveConsistency, proveInclusion } from './proof';
import { verifyConsistency, verifyInclusion, type ConsistencyClaim, type InclusionClaim } from './verify-proof';

const runs = { numRuns: process.env.LONG ? 2_000 : 100 };
const u16 = (i: number) => Buffer.from([i & 0xff, i >> 8]);
const leavesOf = (n: number) => Array.from({ length: n }, (_, i) => u16(i));
/** A tree, one of its sizes, and an earlier size. */
const sizes = tuple(integer({ min: 1, max: 200 }), integer({ min: 0, max: 199 })).map(
  ([n, m]) => [n, m % (n + 1)] as const,
);

describe('the tree and the published vectors', () => {
  it('hashes a leaf and a node as RFC 6962 does', () => {
    expect(hashLeaf(Buffer.from('L123456')).toString('hex')).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
    expect(EMPTY_ROOT).toEqual(ROOTS[0]);
  });

  it('has the roots of the reference leaves', () => {
    expect(new MemoryTree(LEAVES).roots).toEqual(ROOTS);
  });

  it.each(LARGE)('has the root of the tree of %i leaves', (size, root) => {
    const frontier = Frontier.empty();
    for (let i = 0; i < size; i++) frontier.append(hashLeaf(u16(i)));
    expect(frontier.root().toString('base64')).toBe(root);
  });

  it.each(INCLUSION)('proves leaf %i of %i', async (index, size, proof) => {
    expect(await new MemoryTree(LEAVES).inclusion(index, size)).toEqual(proof);
    const leaf = hashLeaf(LEAVES[index]!);
    expect(verifyInclusion({ leaf, index, size, root: ROOTS[size]!, proof })).toBe(true);
  });

  it.each(CONSISTENCY)('proves %i to be the beginning of %i', async (first, second, proof) => {
    expect(await new MemoryTree(LEAVES).consistency(first, second)).toEqual(proof);
    const claim = { first, second, proof, firstRoot: ROOTS[first]!, secondRoot: ROOTS[second]! };
    expect(verifyConsistency(claim)).toBe(true);
  });
});

describe('the tree and the definition of RFC 9162', () => {
  it('has its roots, its proofs, and believes them', async () => {
    await assert(
      asyncProperty(sizes, async ([n, m]) => {
        const leaves = leavesOf(n);
        const tree = new MemoryTree(leaves);
        expect(tree.roots[n]).toEqual(mth(leaves));
        const index = m % n;
        const proof = await tree.inclusion(index);
        expect(proof).toEqual(path(index, leaves));
        expect(verifyInclusion({ leaf: hashLeaf(leaves[index]!), index, size: n, root: tree.roots[n]!, proof })).toBe(
          true,
        );
        const between = await tree.consistency(m);
        if (m > 0 && m < n) expect(between).toEqual(consistency(m, leaves));
        const roots = { firstRoot: tree.roots[m]!, secondRoot: tree.roots[n]! };
        expect(verifyConsistency({ first: m, second: n, proof: between, ...roots })).toBe(true);
      }),
      runs,
    );
  });

  it('continues from the nodes of its right edge alone', async () => {
    await assert(
      asyncProperty(sizes, async ([n, m]) => {
        const tree = new MemoryTree(leavesOf(n));
        const frontier = Frontier.of(m, await tree.read(cover(0, m)));
        for (let i = m; i < n; i++) frontier.append(hashLeaf(u16(i)));
        expect(frontier.root()).toEqual(tree.roots[n]);
      }),
      runs,
    );
  });

  it('stores every complete node once, where it is looked for', () => {
    assert(
      property(integer({ min: 0, max: 300 }), (n) => {
        const positions: number[] = [];
        for (let level = 0; 2 ** level <= n; level++)
          for (let index = 0; (index + 1) * 2 ** level <= n; index++) positions.push(positionOf({ level, index }));
        expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: nodesOf(n) }, (_, i) => i));
        expect(new MemoryTree(leavesOf(n)).stored).toBe(nodesOf(n));
      }),
      runs,
    );
  });

  it('reads about as many nodes for a proof as the tree is high, at any size', async () => {
    const size = 2 ** 47 + 12_345;
    let read = 0;
    const count = (nodes: readonly object[]) => {
      read += nodes.length;
      return Promise.resolve(nodes.map(() => Buffer.alloc(32)));
    };
    expect(await proveInclusion(size - 1_000, size, count)).not.toHaveLength(0);
    expect(await proveConsistency(size - 1_000, size, count)).not.toHaveLength(0);
    expect(read).toBeLessThan(4 * 48);
  });
});

describe('a forged proof', () => {
  const garbage = (proof: readonly Buffer[], root: Buffer) => [
    [...proof, Buffer.alloc(0)],
    [...proof, root],
    [Buffer.alloc(0), ...proof],
    [root, ...proof],
    proof.slice(0, -1),
    [...proof.slice(0, 1), randomBytes(32), ...proof.slice(1)],
    [...proof].reverse(),
    ...proof.map((_, i) => proof.map((hash, j) => (i === j ? flip(hash) : hash))),
  ];
  const flip = (hash: Buffer) => Buffer.from(hash.map((byte, i) => (i === 0 ? byte ^ 8 : byte)));
  const differ = (a: readonly Buffer[], b: readonly Buffer[]) =>
    a.length !== b.length || a.some((hash, i) => !hash.equals(b[i]!));

  it('of inclusion is not believed, whatever part of it is forged', async () => {
    await assert(
      asyncProperty(sizes, async ([n, m]) => {
        const tree = new MemoryTree(leavesOf(n));
        const index = m % n;
        const [leaf, root, proof] = [hashLeaf(u16(index)), tree.roots[n]!, await tree.inclusion(index)];
        const claim: InclusionClaim = { leaf, index, size: n, root, proof };
        const forged: Partial<InclusionClaim>[] = [
          { index: index - 1 },
          { index: index + 1 },
          { index: index ^ 2 },
          { index: index + 2 ** 40 },
          { index: 0.5 },
          { size: 2 * n },
          { size: Math.floor(n / 2) },
          { size: NaN },
          { leaf: flip(leaf) },
          { leaf: Buffer.alloc(0) },
          { root: flip(root) },
          { root: EMPTY_ROOT },
          { root: Buffer.alloc(0) },
          ...garbage(proof, root).flatMap((other) => (differ(other, proof) ? [{ proof: other }] : [])),
        ];
        for (const change of forged)
          expect([change, verifyInclusion({ ...claim, ...change })]).toEqual([change, false]);
      }),
      runs,
    );
  });

  it('of consistency is not believed, whatever part of it is forged', async () => {
    await assert(
      asyncProperty(sizes, async ([n, m]) => {
        const tree = new MemoryTree(leavesOf(n));
        const proof = await tree.consistency(m);
        const [firstRoot, secondRoot] = [tree.roots[m]!, tree.roots[n]!];
        const claim: ConsistencyClaim = { first: m, second: n, firstRoot, secondRoot, proof };
        const forged: Partial<ConsistencyClaim>[] = [
          { first: m + 1 },
          { first: m - 1 },
          { second: m - 1 },
          { first: NaN },
          { firstRoot: flip(firstRoot) },
          { firstRoot: Buffer.alloc(0) },
          ...(m > 0 ? [{ secondRoot: flip(secondRoot) }, { firstRoot: EMPTY_ROOT }, { second: 2 * n }] : []),
          ...garbage(proof, secondRoot).flatMap((other) => (differ(other, proof) ? [{ proof: other }] : [])),
        ];
        for (const change of forged)
          expect([change, verifyConsistency({ ...claim, ...change })]).toEqual([change, false]);
      }),
      runs,
    );
  });

  it('cannot pass an inner node off as a leaf', async () => {
    const tree = new MemoryTree(LEAVES);
    const [left, right] = await tree.read([
      { level: 0, index: 0 },
      { level: 0, index: 1 },
    ]);
    expect(hashLeaf(Buffer.concat([left!, right!]))).not.toEqual(hashNode(left!, right!));
  });

  /** As immudb's clients once did (GHSA-672p-m5jq-mrh8): two ends are bound by nothing, so any history passes. */
  it('that binds only one end, or neither, is not believed', async () => {
    const [honest, other] = [new MemoryTree(leavesOf(13)), new MemoryTree(leavesOf(13).reverse())];
    const claim = { first: 6, second: 13, firstRoot: honest.roots[6]!, secondRoot: honest.roots[13]! };
    for (const proof of [await other.consistency(6), [], [honest.roots[6]!], [honest.roots[13]!]])
      expect(verifyConsistency({ ...claim, proof })).toBe(false);
    const theirs = await other.consistency(6);
    expect(verifyConsistency({ ...claim, secondRoot: other.roots[13]!, proof: theirs })).toBe(false);
    expect(verifyConsistency({ ...claim, firstRoot: other.roots[6]!, proof: theirs })).toBe(false);
  });
});
