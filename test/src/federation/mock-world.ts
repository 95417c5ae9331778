import {
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { hash } from './random';

/** An object of the mock world: an entity by its key, anything else by where it was met. */
export interface Thing {
  readonly __typename: string;
  readonly at: string;
  readonly key?: string;
}

/**
 * Data for any schema, the same whoever asks: what a field holds follows from the entity it belongs to, the way to it
 * from there, and its arguments. Some fields are null, some fail, some lists are empty.
 */
export class MockWorld {
  /** `keys`: the key field of every entity. `schema` says which values and types there are. */
  constructor(
    private readonly schema: GraphQLSchema,
    readonly keys: ReadonlyMap<string, string>,
  ) {}

  entity(typename: string, key: string): Thing {
    return { __typename: typename, at: `${typename} ${key}`, key };
  }

  readonly resolve: GraphQLFieldResolver<Thing | undefined, unknown> = (
    source,
    args,
    _,
    { fieldName, parentType, returnType },
  ) => {
    if (source?.key !== undefined && this.keys.get(parentType.name) === fieldName) return source.key;
    const at = `${source?.at ?? parentType.name} ${fieldName}(${JSON.stringify(Object.entries(args).sort())})`;
    if (!isNonNullType(returnType) && hash('fails', at) % 100 < 3) throw new Error('fails');
    return this.value(returnType, at);
  };

  private value(type: GraphQLOutputType, at: string): unknown {
    if (!isNonNullType(type) && hash('null', at) % 100 < 10) return null;
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) {
      return Array.from({ length: hash('length', at) % 3 }, (_, i) => this.value(nullable.ofType, `${at} ${i}`));
    }
    const h = hash('value', at);
    if (isEnumType(nullable)) {
      const known = this.schema.getType(nullable.name);
      const names = (isEnumType(known) ? known : nullable).getValues().map(({ name }) => name);
      return names[h % names.length];
    }
    if (isAbstractType(nullable)) {
      const possible = this.schema
        .getPossibleTypes(nullable)
        .map(({ name }) => name)
        .sort();
      return this.object(possible[h % possible.length]!, at, h);
    }
    if (isObjectType(nullable)) return this.object(nullable.name, at, h);
    return { Int: h % 9, Float: (h % 9) / 4, Boolean: h % 2 === 0 }[nullable.name] ?? `${nullable.name} ${h % 9}`;
  }

  private object(typename: string, at: string, h: number): Thing {
    return this.keys.has(typename) ? this.entity(typename, `${h % 4}`) : { __typename: typename, at };
  }
}
