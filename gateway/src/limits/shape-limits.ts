import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { GatewayError } from '../error/gateway-error';
import type { Limits } from './limits';
import { tooHeavy } from './too-heavy';

/** What a selection amounts to with its fragments written out. */
interface Shape {
  /** Fields on this level. */
  readonly own: number;
  /** Fields on all levels. */
  readonly all: number;
  readonly aliases: number;
  readonly depth: number;
}

/**
 * Refuses a document by its shape, before validation: that takes quadratic time on some, and overflows the stack on
 * others. Every fragment is measured once, however often it is spread.
 */
export function checkShape(document: DocumentNode, limits: Limits): void {
  const shapes = new Shapes(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) shapes.ofFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { own, all, aliases, depth } = shapes.of(definition.selectionSet);
    if (depth > limits.depth) throw tooHeavy('depth', limits, depth);
    if (own > limits.rootFields) throw tooHeavy('rootFields', limits, own);
    if (aliases > limits.aliases) throw tooHeavy('aliases', limits, aliases);
    if (all > limits.tokens) throw tooHeavy('tokens', limits);
  }
}

class Shapes {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Shape>();
  private readonly busy = new Set<string>();

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  of({ selections }: SelectionSetNode): Shape {
    let { own, all, aliases, depth } = EMPTY;
    for (const selection of selections) {
      const shape = this.ofSelection(selection);
      own += shape.own;
      all += shape.all;
      aliases += shape.aliases;
      depth = Math.max(depth, shape.depth);
    }
    return { own, all, aliases, depth };
  }

  ofFragment(name: string): Shape {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return EMPTY;
    if (this.busy.has(name)) throw new GatewayError('GRAPHQL_VALIDATION_FAILED', CYCLE, { status: 400 });
    this.busy.add(name);
    const shape = this.of(fragment.selectionSet);
    this.busy.delete(name);
    this.known.set(name, shape);
    return shape;
  }

  private ofSelection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    const below = selection.selectionSet === undefined ? EMPTY : this.of(selection.selectionSet);
    const aliases = below.aliases + (selection.alias === undefined ? 0 : 1);
    return { own: 1, all: below.all + 1, aliases, depth: below.depth + 1 };
  }
}

const EMPTY: Shape = { own: 0, all: 0, aliases: 0, depth: 0 };
const CYCLE = 'De vraag past niet bij het schema: een fragment bevat zichzelf.';
