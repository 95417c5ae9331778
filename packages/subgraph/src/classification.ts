import type { Gegeven } from '@ketenhub/consent';
import {
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What the SDL says of one field: its bits in the zicht, one per category that it may fall under. */
export interface Classification {
  readonly veld: string;
  readonly soort: 'GEGEVEN' | 'OPENBAAR' | 'SLEUTEL';
  /** Index in `gegevens` per category: the field's own first, then `ook` or `perWaarde`. */
  readonly bits: ReadonlyMap<string, number>;
  readonly keuze: 'EEN' | 'OOK' | 'PER_WAARDE';
}

export interface Classifications {
  readonly gegevens: readonly Gegeven[];
  readonly perVeld: ReadonlyMap<string, Classification>;
}

interface GegevenArguments {
  categorie: string;
  ook?: string[];
  perWaarde?: string[];
  adres?: boolean;
}

/** Reads every field's category. Throws on a field with none or two: nothing unclassified is ever served (DESIGN §3). */
export function classify(schema: GraphQLSchema): Classifications {
  const gegevens: Gegeven[] = [];
  const perVeld = new Map<string, Classification>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || isFederationOrIntrospection(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const one = classifyField(type, field, gegevens);
      perVeld.set(one.veld, one);
    }
  }
  return { gegevens, perVeld };
}

const isFederationOrIntrospection = (name: string) => name.startsWith('_');

function classifyField(
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
  gegevens: Gegeven[],
): Classification {
  const veld = `${type.name}.${field.name}`;
  const directives = field.astNode?.directives ?? [];
  const gegeven = directives.find((d) => d.name.value === 'gegeven');
  const soorten = [
    gegeven && 'GEGEVEN',
    directives.some((d) => d.name.value === 'openbaar') && 'OPENBAAR',
    isKey(type, field.name) && 'SLEUTEL',
  ].filter(Boolean);
  if (soorten.length !== 1)
    throw new Error(
      soorten.length === 0
        ? `${veld} has no category. Put @Gegeven('<CATEGORIE>') on it when it says something about a person, @Openbaar() when it does not; schema/categorieen.yaml lists the categories.`
        : `${veld} is both ${soorten.join(' and ')}. Keep exactly one of @Gegeven, @Openbaar and @Key.`,
    );
  if (gegeven === undefined) return { veld, soort: soorten[0] as 'OPENBAAR', bits: new Map(), keuze: 'EEN' };
  const { categorie, ook, perWaarde, adres } = argumentsOf(gegeven);
  const bits = new Map<string, number>();
  for (const each of new Set([categorie, ...(ook ?? []), ...(perWaarde ?? [])]))
    bits.set(each, gegevens.push({ veld, categorie: each, adres: adres === true }) - 1);
  return { veld, soort: 'GEGEVEN', bits, keuze: perWaarde ? 'PER_WAARDE' : ook ? 'OOK' : 'EEN' };
}

/** A field named by @key, or the id of an interface: it identifies, and tells nothing by itself. */
function isKey(type: GraphQLObjectType | GraphQLInterfaceType, field: string): boolean {
  const keys = (type.astNode?.directives ?? []).filter((d) => d.name.value === 'key');
  const names = keys.flatMap((key) => String(argument(key, 'fields')).split(/\W+/));
  return names.includes(field) || (field === 'id' && (isInterfaceType(type) || type.getInterfaces().length > 0));
}

const argumentsOf = (node: ConstDirectiveNode): GegevenArguments =>
  Object.fromEntries(
    (node.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]),
  ) as unknown as GegevenArguments;

const argument = (node: ConstDirectiveNode, name: string): unknown => {
  const found = node.arguments?.find((arg) => arg.name.value === name);
  return found && valueFromASTUntyped(found.value);
};
