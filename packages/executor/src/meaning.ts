import { createHash } from 'node:crypto';
import { parse, print, visit, type DirectiveNode } from 'graphql';

/** What of a supergraph a plan depends on: not its descriptions, nor the addresses of its sources. */
export function meaningOf(supergraphSdl: string): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
    Directive: (directive) => (directive.name.value === 'join__graph' ? withoutUrl(directive) : undefined),
  });
  return createHash('sha256').update(print(document)).digest('base64');
}

const withoutUrl = (directive: DirectiveNode): DirectiveNode => ({
  ...directive,
  arguments: directive.arguments?.filter(({ name }) => name.value !== 'url'),
});
