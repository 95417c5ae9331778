import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

/** The printed SDL of one subgraph, as committed. */
export interface SubgraphSdl {
  readonly name: string;
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly sdl: string;
}

/** What an SDL says of a field's or argument's classification: `@gegeven`, `@openbaar`, both or none. */
export interface Classified {
  readonly where: string;
  /** Every category the value may fall under: its own, then `ook` and `perWaarde`. */
  readonly categorieen: readonly string[];
  readonly gegeven: boolean;
  readonly openbaar: boolean;
  /** OOK: an edge that any of its categories opens. PER_WAARDE: each value has its own. */
  readonly keuze: 'EEN' | 'OOK' | 'PER_WAARDE';
  /** An address, which geheimhouding hides. */
  readonly adres: boolean;
  /** The arguments of `@gegeven` as printed, to compare two subgraphs. */
  readonly printed: string;
}

export interface GraphArgument extends Classified {
  readonly name: string;
}

export interface GraphField extends Classified {
  /** `Type.veld`. */
  readonly veld: string;
  readonly type: string;
  readonly name: string;
  readonly subgraph: string;
  readonly key: boolean;
  readonly nonNull: boolean;
  /** The named type the field leads to. */
  readonly target: string;
  readonly targetIsList: boolean;
  readonly arguments: readonly GraphArgument[];
  readonly requires?: string;
  readonly provides?: string;
}

/** An object or interface type as one subgraph defines it. */
export interface GraphType {
  readonly name: string;
  readonly isInterface: boolean;
  readonly subgraph: string;
  readonly where: string;
  readonly betreft?: string;
  readonly keys: readonly string[];
  /** The interfaces it implements and the unions it is a member of. */
  readonly supertypes: readonly string[];
  readonly fields: readonly GraphField[];
}

export const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/**
 * The object and interface types of all subgraphs, with where they stand; or of the supergraph, which says by itself
 * which subgraph a field is of. Throws GraphQLError on broken SDL.
 */
export function readGraph(subgraphs: readonly SubgraphSdl[]): readonly GraphType[] {
  return subgraphs.flatMap((subgraph) => {
    const { definitions } = parse(subgraph.sdl);
    const unions = definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);
    return definitions
      .filter(isComposite)
      .filter(({ name }) => !name.value.startsWith('_'))
      .map((node) => toType(node, subgraph, unions));
  });
}

/** The same of one supergraph. */
export const readSupergraph = (sdl: string): readonly GraphType[] =>
  readGraph([{ name: 'supergraph', path: 'schema/supergraph.graphql', sdl }]);

type CompositeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const COMPOSITE: readonly Kind[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_EXTENSION,
];
const isComposite = (node: DefinitionNode): node is CompositeNode => COMPOSITE.includes(node.kind);

function toType(
  node: CompositeNode,
  { name: subgraph, path }: SubgraphSdl,
  unions: readonly UnionTypeDefinitionNode[],
): GraphType {
  const at = (part: { loc?: { startToken: { line: number } } }) => `${path}:${part.loc?.startToken.line ?? 1}`;
  const joined = directives(node.directives, 'join__type');
  const keys = [
    ...directives(node.directives, 'key').map((key) => String(argument(key, 'fields'))),
    ...joined.map((join) => stringOf(join, 'key') ?? ''),
  ].flatMap((fields) => fields.split(/\W+/));
  const isInterface = node.kind === Kind.INTERFACE_TYPE_DEFINITION;
  const idIsKey = isInterface || (node.interfaces ?? []).length > 0;
  const type = node.name.value;
  return {
    name: type,
    isInterface,
    subgraph,
    where: at(node.name),
    betreft: stringOf(directives(node.directives, 'betreft')[0], 'wie'),
    keys: keys.filter(Boolean),
    supertypes: [
      ...(node.interfaces ?? []).map((each) => each.name.value),
      ...unions.filter((union) => union.types?.some((each) => each.name.value === type)).map(({ name }) => name.value),
    ],
    fields: (node.fields ?? [])
      .filter((field) => !field.name.value.startsWith('_'))
      .map((field) => ({
        ...classified(field, at(field.name)),
        veld: `${type}.${field.name.value}`,
        type,
        name: field.name.value,
        subgraph: graphOf(directives(field.directives, 'join__field')) ?? graphOf(joined) ?? subgraph,
        key: keys.includes(field.name.value) || (field.name.value === 'id' && idIsKey),
        nonNull: field.type.kind === Kind.NON_NULL_TYPE,
        target: namedType(field.type),
        targetIsList: isList(field.type),
        arguments: (field.arguments ?? []).map((arg) => ({
          ...classified(arg, at(arg.name)),
          name: arg.name.value,
        })),
        requires: stringOf(directives(field.directives, 'requires')[0], 'fields'),
        provides: stringOf(directives(field.directives, 'provides')[0], 'fields'),
      })),
  };
}

function classified(node: FieldDefinitionNode | InputValueDefinitionNode, where: string): Classified {
  const gegeven = directives(node.directives, 'gegeven')[0];
  const names = ['categorie', 'ook', 'perWaarde', 'adres'].map((name) => gegeven && argument(gegeven, name));
  return {
    where,
    categorieen: [...new Set(names.slice(0, 3).flat().filter(isString))],
    keuze: names[2] !== undefined ? 'PER_WAARDE' : names[1] !== undefined ? 'OOK' : 'EEN',
    gegeven: gegeven !== undefined,
    openbaar: directives(node.directives, 'openbaar').length > 0,
    adres: (gegeven && argument(gegeven, 'adres')) === true,
    printed: JSON.stringify(names),
  };
}

const isString = (value: unknown): value is string => typeof value === 'string';

const directives = (nodes: readonly ConstDirectiveNode[] | undefined, name: string) =>
  (nodes ?? []).filter((node) => node.name.value === name);

function argument(node: ConstDirectiveNode, name: string): unknown {
  const found = node.arguments?.find((arg) => arg.name.value === name);
  return found && valueFromASTUntyped(found.value);
}

function stringOf(node: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = node && argument(node, name);
  return value === undefined ? undefined : String(value);
}

/** The supergraph's enum value of a subgraph is its name in capitals. */
const graphOf = (joins: readonly ConstDirectiveNode[]): string | undefined =>
  joins.map((join) => stringOf(join, 'graph')?.toLowerCase()).find((graph) => graph !== undefined);

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
