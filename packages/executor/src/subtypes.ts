import { isAbstractType, isInterfaceType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';

/** A source can name any type. */
const MAX_KNOWN = 10_000;

/** Which type is which other type, by name, over the whole supergraph (what is hidden from clients included). */
export class Subtypes {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly schema: GraphQLSchema) {}

  isOf(type: string, condition: string): boolean {
    if (type === condition) return true;
    const key = `${type} ${condition}`;
    let answer = this.known.get(key);
    if (answer === undefined) {
      answer = this.compare(type, condition);
      if (this.known.size < MAX_KNOWN) this.known.set(key, answer);
    }
    return answer;
  }

  isNonNull(typeName: string, field: string): boolean {
    const type = this.schema.getType(typeName);
    return (isObjectType(type) || isInterfaceType(type)) && isNonNullType(type.getFields()[field]?.type);
  }

  isAbstract(type: string): boolean {
    return isAbstractType(this.schema.getType(type));
  }

  private compare(typeName: string, conditionName: string): boolean {
    const type = this.schema.getType(typeName);
    const condition = this.schema.getType(conditionName);
    if (!isAbstractType(condition) || !(isObjectType(type) || isInterfaceType(type))) return false;
    return this.schema.isSubType(condition, type);
  }
}
