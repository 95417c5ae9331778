import { Kind, parse, type ASTNode, type StringValueNode } from 'graphql';
import { ROOTS } from '../graph';
import type { Problem } from '../problem';

/** Every type and every field of the published schema says in one Dutch sentence what it means. */
export function checkDescriptions(api: string): Problem[] {
  return parse(api).definitions.flatMap((node) => {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const type = node.name.value;
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    return [
      ...(ROOTS.includes(type) ? [] : missing(type, node)),
      ...fields.flatMap((field) => missing(`${type}.${field.name.value}`, field)),
    ];
  });
}

function missing(coordinate: string, node: ASTNode & { description?: StringValueNode }): Problem[] {
  const text = node.description?.value.replace(/\[[A-Z_]+\]\s*$/, '').trim();
  if (text) return [];
  return [
    { where: coordinate, message: 'has no description. Say in one Dutch sentence what it means: { description: … }.' },
  ];
}
