import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** What the supergraph says of one field of an object type. */
export interface SupergraphField {
  /** The sources that hold it. */
  readonly graphs: readonly string[];
  /** Of a personal field: its categories, its own first. */
  readonly categorieen?: readonly string[];
  /** OOK: an edge that any of its categories opens. PER_WAARDE: each value has its own. */
  readonly keuze: 'EEN' | 'OOK' | 'PER_WAARDE';
}

/** By `Type.veld`. */
export type SupergraphFields = ReadonlyMap<string, SupergraphField>;

export function readFields(supergraph: string): SupergraphFields {
  const fields = new Map<string, SupergraphField>();
  for (const type of parse(supergraph, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) fields.set(`${type.name.value}.${field.name.value}`, readField(type, field));
  }
  return fields;
}

function readField(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): SupergraphField {
  const own = directives(field.directives, 'join__field').filter(({ external }) => external !== true);
  const named = own.flatMap(({ graph }) => (graph === undefined ? [] : [String(graph)]));
  const ofType = directives(type.directives, 'join__type').map(({ graph }) => String(graph));
  const graphs = named.length > 0 ? named : ofType;
  const [gegeven] = directives(field.directives, 'gegeven') as unknown as Gegeven[];
  if (gegeven === undefined) return { graphs, keuze: 'EEN' };
  const { categorie, ook, perWaarde } = gegeven;
  const categorieen = [...new Set([categorie, ...(ook ?? []), ...(perWaarde ?? [])])];
  return { graphs, categorieen, keuze: perWaarde ? 'PER_WAARDE' : ook ? 'OOK' : 'EEN' };
}

interface Gegeven {
  categorie: string;
  ook?: string[];
  perWaarde?: string[];
}

const directives = (nodes: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, unknown>[] =>
  (nodes ?? [])
    .filter((node) => node.name.value === name)
    .map((node) => Object.fromEntries((node.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)])));
