import {
  Kind,
  OperationTypeNode,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation as the planner gets it. */
export interface CanonicalOperation {
  readonly document: DocumentNode;
  /** Under which name the sources answer a field of the client's operation. */
  keyOf(field: FieldNode): string;
}

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * Takes the client's aliases away: a name in the sources' data then always means one field with one set of arguments, so
 * that it can never be taken for a key or a required field, and objects of one entity can be shared. A field without
 * alias and arguments keeps its own name, others get a name of ours. Objects under different aliases stay apart, since a
 * null may take one away and not the other; so do mutations, since each is run. What @skip and @include leave out is left
 * out here: the planner would lose an object whose every field is conditional, and the type of one.
 */
export function toCanonical(
  { definition, fragments }: Operation,
  names: Names,
  conditions: Conditions = {},
): CanonicalOperation {
  const keys = new Map<FieldNode, string>();
  const aliases = new Map<string, string>();

  const keyOf = (field: FieldNode, isMutation: boolean): string => {
    const signature = isMutation ? `${responseName(field)}:` : signatureOf(field);
    if (!isMutation && signature === field.name.value) return signature;
    let alias = aliases.get(signature);
    if (alias === undefined) aliases.set(signature, (alias = `${names.prefix}${aliases.size}`));
    return alias;
  };
  const mapSet = (set: SelectionSetNode, isMutation: boolean): SelectionSetNode => {
    const included = set.selections.filter((selection) => isIncluded(selection, conditions));
    const selections = included.map((selection) => mapSelection(selection, isMutation));
    return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] };
  };
  const mapSelection = (selection: SelectionNode, isMutation: boolean): SelectionNode => {
    const directives = selection.directives?.filter((directive) => !isCondition(directive));
    if (selection.kind === Kind.FRAGMENT_SPREAD) return { ...selection, directives };
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return { ...selection, directives, selectionSet: mapSet(selection.selectionSet, isMutation) };
    }
    const key = keyOf(selection, isMutation && selection.name.value !== '__typename');
    keys.set(selection, key);
    return {
      ...selection,
      directives,
      alias: key === selection.name.value ? undefined : { kind: Kind.NAME, value: key },
      selectionSet: selection.selectionSet && mapSet(selection.selectionSet, false),
    };
  };

  const isMutation = definition.operation === OperationTypeNode.MUTATION;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...definition, selectionSet: mapSet(definition.selectionSet, isMutation) },
      ...[...fragments.values()].map((fragment) => ({
        ...fragment,
        selectionSet: mapSet(fragment.selectionSet, isMutation && fragment.typeCondition.name.value === names.mutation),
      })),
    ],
  };
  return { document, keyOf: (field) => keys.get(field)! };
}

/** Values of the variables in @include and @skip. */
export type Conditions = Readonly<Record<string, unknown>>;

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'include' || name.value === 'skip';

export function isIncluded({ directives }: SelectionNode, conditions: Conditions): boolean {
  return (directives ?? []).filter(isCondition).every(({ name, arguments: args }) => {
    const value = args?.[0]?.value;
    const isTrue =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return isTrue === (name.value === 'include');
  });
}

/** Names that no field of the schema has. */
export interface Names {
  /** Start of an alias of ours. */
  readonly prefix: string;
  /** Name of the mutation type. */
  readonly mutation?: string;
}

export const responseName = (field: FieldNode): string => field.alias?.value ?? field.name.value;

/** A name that every object inherits something under would be read where it is absent. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function signatureOf(field: FieldNode): string {
  const { name, arguments: args, selectionSet } = field;
  const alias = selectionSet !== undefined && responseName(field) !== name.value ? `${responseName(field)}:` : '';
  if (args?.length)
    return `${alias}${name.value}(${args
      .map((argument) => print(argument))
      .sort()
      .join(',')})`;
  return INHERITED.has(name.value) ? `${alias}${name.value}()` : `${alias}${name.value}`;
}

/** Variables under which entities are asked for. */
const TAKEN = /^representations\d*$/;
const INSTEAD = '_client_';

/** Gives a client's variable that has a name of ours another; undefined when there is none. */
export function withoutTakenVariables(document: DocumentNode): DocumentNode | undefined {
  let isTaken = false;
  const renamed = visit(document, {
    Variable: (variable) => {
      if (!TAKEN.test(variable.name.value)) return undefined;
      isTaken = true;
      return { ...variable, name: { ...variable.name, value: INSTEAD + variable.name.value } };
    },
  });
  return isTaken ? renamed : undefined;
}

/** The values that belong to the renamed variables. */
export const withTakenValues = (variables: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [TAKEN.test(name) ? INSTEAD + name : name, value]),
  );
