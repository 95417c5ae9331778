import { Frontier } from '../tree/frontier';
import { hashLeaf } from '../tree/hash';
import { positionOf } from '../tree/node';
import { proveConsistency, proveInclusion, type ReadNodes } from '../tree/proof';

/** A tree whose nodes are kept in a list, as the ledger keeps them in its table. */
export class MemoryTree {
  readonly frontier = Frontier.empty();
  private readonly nodes: Buffer[] = [];
  readonly roots: Buffer[] = [this.frontier.root()];

  constructor(leaves: readonly Buffer[] = []) {
    leaves.forEach((leaf) => this.append(leaf));
  }

  append(leaf: Buffer): void {
    this.nodes.push(...this.frontier.append(hashLeaf(leaf)));
    this.roots.push(this.frontier.root());
  }

  get stored(): number {
    return this.nodes.length;
  }

  readonly read: ReadNodes = (nodes) => Promise.resolve(nodes.map((node) => this.nodes[positionOf(node)]!));

  inclusion(index: number, size = this.frontier.size) {
    return proveInclusion(index, size, this.read);
  }

  consistency(first: number, second = this.frontier.size) {
    return proveConsistency(first, second, this.read);
  }
}
