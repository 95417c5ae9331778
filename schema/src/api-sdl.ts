import { Kind, parse, print, visit, type ASTNode, type NameNode } from 'graphql';

/**
 * What a partner sees: the supergraph without the federation machinery, with our own directives kept, so that the
 * category of every field is in the published schema.
 */
export function toApiSdl(supergraph: string): string {
  const document = visit(parse(supergraph), {
    enter(node) {
      return isMachinery(node) || node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
        ? null
        : undefined;
    },
  });
  return `${print(document)}\n`;
}

const isMachinery = (node: ASTNode) => 'name' in node && /^(join|link)(__|$)/.test((node.name as NameNode).value);
