import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type TypeNode } from 'graphql';

/* The printed SDL, read a second time: what a field falls under, without looking at packages/subgraph. */

/** A field under one of its categories: what the rules are asked about. */
export interface Bit {
  readonly veld: string;
  readonly categorie: string;
  readonly adres: boolean;
}

export interface Gegeven {
  /** The field's own category first. */
  readonly bits: readonly Bit[];
  /** OOK: an edge that any of them opens. PER_WAARDE: each value has its own. */
  readonly keuze: 'EEN' | 'OOK' | 'PER_WAARDE';
}

export interface Argument {
  readonly name: string;
  readonly required: boolean;
}

export interface Field {
  readonly name: string;
  /** `Type.veld` of the type that the SDL defines it on. */
  readonly veld: string;
  readonly named: string;
  readonly list: boolean;
  readonly args: readonly Argument[];
  /** None for a key and for what is @openbaar. */
  readonly gegeven?: Gegeven;
}

export interface Type {
  readonly name: string;
  readonly isInterface: boolean;
  /** STATUSHOUDER, HUISHOUDEN, DERDE or NIEMAND; none for a type without personal fields. */
  readonly betreft?: string;
  readonly key?: string;
  /** False for a stub of somebody else's entity. */
  readonly resolvable: boolean;
  readonly interfaces: readonly string[];
  readonly fields: readonly Field[];
}

export interface Graph {
  readonly types: ReadonlyMap<string, Type>;
  /** The concrete types that an object of this type may have. */
  concrete(name: string): readonly Type[];
}

export function readGraph(sdl: string): Graph {
  const types = new Map<string, Type>();
  for (const node of parse(sdl).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const name = node.name.value;
    const key = directive(node.directives, 'key');
    const fields = (node.fields ?? []).map((field): Field => {
      const veld = `${name}.${field.name.value}`;
      return {
        name: field.name.value,
        veld,
        ...unwrap(field.type),
        args: (field.arguments ?? []).map((arg) => ({
          name: arg.name.value,
          required: arg.type.kind === Kind.NON_NULL_TYPE && arg.defaultValue === undefined,
        })),
        gegeven: readGegeven(veld, directive(field.directives, 'gegeven')),
      };
    });
    types.set(name, {
      name,
      isInterface: node.kind === Kind.INTERFACE_TYPE_DEFINITION,
      betreft: directive(node.directives, 'betreft')?.wie as string | undefined,
      key: key?.fields as string | undefined,
      resolvable: key !== undefined && key.resolvable !== false,
      interfaces: (node.interfaces ?? []).map((each) => each.name.value),
      fields,
    });
  }
  const concrete = (name: string) =>
    types.get(name)?.isInterface
      ? [...types.values()].filter((type) => !type.isInterface && type.interfaces.includes(name))
      : [types.get(name)!];
  return { types, concrete };
}

function readGegeven(veld: string, args: Record<string, unknown> | undefined): Gegeven | undefined {
  if (args === undefined) return undefined;
  const [ook, perWaarde] = [args.ook, args.perWaarde] as (string[] | undefined)[];
  const categorieen = [...new Set([args.categorie as string, ...(ook ?? []), ...(perWaarde ?? [])])];
  return {
    bits: categorieen.map((categorie) => ({ veld, categorie, adres: args.adres === true })),
    keuze: perWaarde ? 'PER_WAARDE' : ook ? 'OOK' : 'EEN',
  };
}

function directive(
  nodes: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | undefined {
  const found = nodes?.find((node) => node.name.value === name);
  return found && Object.fromEntries((found.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]));
}

function unwrap(type: TypeNode): { named: string; list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { named: type.name.value, list: false };
  const { named, list } = unwrap(type.type);
  return { named, list: list || type.kind === Kind.LIST_TYPE };
}
