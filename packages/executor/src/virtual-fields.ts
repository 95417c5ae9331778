import {
  Kind,
  parse,
  print,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** A field with fixed arguments, which the planner sees as a field of its own. */
export interface VirtualField {
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

export interface VirtualFields {
  readonly supergraphSdl: string;
  /** By the name that we made up. */
  readonly byName: ReadonlyMap<string, VirtualField>;
}

export type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * The planner drops the arguments in `@requires(fields: "price(currency: EUR)")` and mixes such a field up with the same
 * field under other arguments. Here each of them becomes a field without arguments; the question to the source says
 * what it stands for. Null when the supergraph has none.
 */
export function toVirtualFields(supergraphSdl: string, prefix: string): VirtualFields | null {
  if (!/requires: "[^"\n]*\(/.test(supergraphSdl)) return null;
  return new Rewrite(parse(supergraphSdl, { noLocation: true }), prefix).run();
}

class Rewrite {
  private readonly types = new Map<string, TypeDefinition>();
  private readonly names = new Map<string, string>();
  private readonly byName = new Map<string, VirtualField>();
  /** Per type, the made-up fields it gets, with the field each stands for. */
  private readonly added = new Map<string, Map<string, string>>();

  constructor(
    private readonly document: DocumentNode,
    private readonly prefix: string,
  ) {
    for (const definition of document.definitions) {
      if (isFieldType(definition)) this.types.set(definition.name.value, definition);
    }
  }

  run(): VirtualFields | null {
    const rewritten = new Map([...this.types.values()].map((type) => [type.name.value, this.withoutArguments(type)]));
    if (this.byName.size === 0) return null;
    const document: DocumentNode = {
      ...this.document,
      definitions: this.document.definitions.map((definition) =>
        isFieldType(definition) ? this.withAdded(rewritten.get(definition.name.value)!) : definition,
      ),
    };
    return { supergraphSdl: print(document), byName: this.byName };
  }

  private withoutArguments(type: TypeDefinition): TypeDefinition {
    return { ...type, fields: type.fields?.map((field) => this.rewriteField(type.name.value, field)) };
  }

  private rewriteField(type: string, field: FieldDefinitionNode): FieldDefinitionNode {
    const directives = field.directives?.map((directive): ConstDirectiveNode => {
      const requires = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : undefined;
      if (!requires?.includes('(')) return directive;
      const set = this.rewriteSet(parseFieldSet(requires), type);
      const printed = print(set)
        .replace(/^\{|\}$/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      return {
        ...directive,
        arguments: directive.arguments?.map((argument) =>
          argument.name.value === 'requires' ? { ...argument, value: { kind: Kind.STRING, value: printed } } : argument,
        ),
      };
    });
    return { ...field, directives };
  }

  private rewriteSet(set: SelectionSetNode, type: string): SelectionSetNode {
    return {
      ...set,
      selections: set.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const on = selection.typeCondition?.name.value ?? type;
          return { ...selection, selectionSet: this.rewriteSet(selection.selectionSet, on) };
        }
        const below = this.types.get(type)?.fields?.find(({ name }) => name.value === selection.name.value)?.type;
        const renamed = selection.arguments?.length ? this.virtual(selection, type) : selection;
        return selection.selectionSet === undefined || below === undefined
          ? renamed
          : { ...renamed, selectionSet: this.rewriteSet(selection.selectionSet, namedType(below)) };
      }),
    };
  }

  private virtual(field: FieldNode, type: string): FieldNode {
    const signature = print({ ...field, alias: undefined, selectionSet: undefined });
    let name = this.names.get(signature);
    if (name === undefined) {
      this.names.set(signature, (name = `${this.prefix}${this.names.size}`));
      this.byName.set(name, { field: field.name.value, arguments: field.arguments ?? [] });
    }
    for (const one of [type, ...this.implementers(type)]) {
      const added = this.added.get(one) ?? new Map<string, string>();
      this.added.set(one, added.set(name, field.name.value));
    }
    return { ...field, name: { kind: Kind.NAME, value: name }, arguments: [] };
  }

  private implementers(type: string): string[] {
    return [...this.types.values()]
      .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === type))
      .map(({ name }) => name.value);
  }

  private withAdded(type: TypeDefinition): TypeDefinition {
    const added = [...(this.added.get(type.name.value) ?? [])].flatMap(([name, standsFor]) => {
      const original = type.fields?.find((field) => field.name.value === standsFor);
      return original ? [{ ...original, name: { kind: Kind.NAME as const, value: name }, arguments: [] }] : [];
    });
    return { ...type, fields: [...(type.fields ?? []), ...added] };
  }
}

export const isFieldType = (definition: DocumentNode['definitions'][number]): definition is TypeDefinition =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

export function stringArgument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export const parseFieldSet = (fields: string): SelectionSetNode =>
  (parse(`{${fields}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
