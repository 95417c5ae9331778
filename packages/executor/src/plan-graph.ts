import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { compileFetch, type CompiledFetch, type FetchContext } from './compiled-fetch';

/** A plan as it is run. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'fetch'; readonly fetch: CompiledFetch };

/** Undefined for an operation that asks no source. */
export function toSteps({ node }: QueryPlan, context: FetchContext): Step | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'Subscription') throw new Error('Subscriptions are not supported.');
  let id = 0;
  return toStep(node, [], context, () => id++);
}

function toStep(node: PlanNode, path: readonly string[], context: FetchContext, nextId: () => number): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((child) => toStep(child, path, context, nextId)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((child) => toStep(child, path, context, nextId)) };
    case 'Flatten':
      return toStep(node.node, [...path, ...node.path.map(String)], context, nextId);
    case 'Fetch': {
      const steps = compileFetch(node, path, context, nextId).map((fetch): Step => ({ kind: 'fetch', fetch }));
      return steps.length === 1 ? steps[0]! : { kind: 'parallel', steps };
    }
    case 'Condition':
      throw new Error('The planner made a condition of an operation without conditions.');
    case 'Defer':
      throw new Error('@defer is not supported.');
  }
}
