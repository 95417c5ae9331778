import { Kind, parse, type ConstDirectiveNode, type SelectionSetNode } from 'graphql';
import { isFieldType, parseFieldSet, stringArgument } from './virtual-fields';

const NONE: readonly string[] = [];

/** What the fields of every subgraph need beside a key: the names in `@requires`, and which of these are key all the same. */
export class RequiredInputs {
  private readonly perField = new Map<string, readonly string[]>();
  private readonly nested = new Map<string, readonly string[]>();
  private readonly keys = new Set<string>();

  constructor(supergraphSdl: string) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    const subgraphs = new Map<string, string>();
    for (const definition of definitions) {
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
      for (const { name, directives } of definition.values ?? []) {
        subgraphs.set(name.value, stringArgument(directives?.[0], 'name') ?? name.value);
      }
    }
    const subgraphOf = (directive: ConstDirectiveNode) => {
      const graph = directive.arguments?.find(({ name }) => name.value === 'graph')?.value;
      return graph?.kind === Kind.ENUM ? subgraphs.get(graph.value) : undefined;
    };
    for (const { name: type, directives, fields } of definitions.filter(isFieldType)) {
      for (const directive of directives ?? []) {
        const key = directive.name.value === 'join__type' ? stringArgument(directive, 'key') : undefined;
        if (key === undefined) continue;
        for (const name of topNames(parseFieldSet(key)))
          this.keys.add(`${subgraphOf(directive)} ${type.value}.${name}`);
      }
      for (const field of fields ?? []) {
        for (const directive of field.directives ?? []) {
          const requires = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : undefined;
          if (requires === undefined) continue;
          const coordinate = `${subgraphOf(directive)} ${type.value}.${field.name.value}`;
          const set = parseFieldSet(requires);
          this.perField.set(coordinate, topNames(set));
          this.nested.set(coordinate, allNames(set));
        }
      }
    }
  }

  /** Fields of the object itself that this field is computed from. */
  of(source: string, type: string | undefined, field: string): readonly string[] {
    return this.perField.get(`${source} ${type}.${field}`) ?? NONE;
  }

  /** The same with everything below them. */
  allOf(source: string, type: string | undefined, field: string): readonly string[] {
    return this.nested.get(`${source} ${type}.${field}`) ?? NONE;
  }

  isKey(source: string, type: string, field: string): boolean {
    return field === '__typename' || this.keys.has(`${source} ${type}.${field}`);
  }
}

function topNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? topNames(selection.selectionSet) : [];
  });
}

function allNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const below = selection.selectionSet ? allNames(selection.selectionSet) : [];
    return selection.kind === Kind.FIELD ? [selection.name.value, ...below] : below;
  });
}
