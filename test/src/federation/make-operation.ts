import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { Random } from './random';

export interface RandomOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/** A valid operation: aliases (those of keys and of other fields too), fragments, variables, @include and @skip. */
export function makeOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  for (let attempt = 0; ; attempt++) {
    const made = new Maker(schema, new Random(seed * 31 + attempt), attempt < 6).make();
    const document = parse(made.text);
    if (validate(schema, document).length === 0) return { ...made, document };
    if (attempt > 50) throw new Error(`no valid operation for ${seed}`);
  }
}

const CONDITIONS = [
  '@include(if: $ja)',
  '@skip(if: $ja)',
  '@include(if: $nee)',
  '@skip(if: $nee)',
  '@skip(if: $stil)',
  '@include(if: true)',
];

class Maker {
  private readonly fragments: string[] = [];
  private budget = 40;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly aliases: boolean,
  ) {}

  make(): { text: string; variables: Record<string, unknown> } {
    const kind = this.random.chance(15) ? 'mutation' : 'query';
    const root = this.set(kind === 'query' ? this.schema.getQueryType()! : this.schema.getMutationType()!, 4);
    const body = [root, ...this.fragments].join('\n');
    const all = ['$ja: Boolean!', '$nee: Boolean!', '$stil: Boolean = false', '$n: Int', '$representations: Int = 2'];
    const used = all.filter((one) => body.includes(`${one.split(':')[0]})`));
    const head = used.length === 0 ? `${kind} Vraag` : `${kind} Vraag(${used.join(', ')})`;
    const variables = {
      ja: true,
      nee: this.random.chance(30),
      ...(this.random.chance(50) && { n: this.random.below(3) }),
    };
    return { text: `${head} ${body}`, variables };
  }

  private set(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const isRoot = type === this.schema.getQueryType() || type === this.schema.getMutationType();
    if (isObjectType(type) || isInterfaceType(type)) {
      const all = Object.values(type.getFields());
      const inviting = all.filter((field) => (isRoot ? !/_[a-d]$/.test(field.name) : true));
      const fields = isRoot && inviting.length > 0 ? inviting : all;
      const count = 1 + this.random.below(isRoot ? 3 : 4);
      for (let i = 0; i < count; i++) parts.push(this.field(this.random.pick(fields), depth));
    }
    if (isAbstractType(type)) {
      for (const one of this.random.some(this.schema.getPossibleTypes(type), 1)) parts.push(this.fragment(one, depth));
      if (this.random.chance(40)) parts.push(this.random.chance(50) ? '__typename' : 'soort: __typename');
    } else if (this.random.chance(20)) {
      const name = this.random.chance(50) ? '' : `... on ${type.name} `;
      if (depth > 1 && !isRoot)
        parts.push(`${name === '' ? `... ${this.condition(100)}` : name} ${this.set(type, depth - 1)}`);
      else parts.push('__typename');
    } else if (this.random.chance(10) && !isRoot && isObjectType(type)) {
      const wide = type.getInterfaces()[0];
      if (wide) parts.push(this.fragment(wide, depth));
    }
    const filled = parts.filter((part) => part !== '');
    return `{ ${filled.length === 0 ? '__typename' : filled.join(' ')} }`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    if (depth <= 0) return `... on ${type.name} { __typename }`;
    if (this.random.chance(70)) return `... on ${type.name} ${this.condition(15)} ${this.set(type, depth - 1)}`;
    const body = this.set(type, depth - 1);
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `...${name} ${this.condition(15)}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    if (isCompositeType(named) && (depth <= 0 || this.budget <= 0)) return '';
    this.budget--;
    const args = field.args.length > 0 && this.random.chance(60) ? `(n: ${this.argument()})` : '';
    const below = isCompositeType(named) ? ` ${this.set(named, depth - 1)}` : '';
    return `${this.alias()}${field.name}${args} ${this.condition(10)}${below}`;
  }

  private argument(): string {
    return this.random.pick(['0', '1', '2', '$n', '$n', '$representations', 'null']);
  }

  private alias(): string {
    if (!this.aliases || !this.random.chance(25)) return '';
    const names = [
      'id',
      'code',
      'org',
      'f0',
      'f1',
      'f2',
      'titel',
      'score',
      'r0',
      'x',
      'y',
      '__typenaam',
      '_0',
      'constructor',
    ];
    return `${this.random.pick(names)}: `;
  }

  private condition(percent: number): string {
    return this.random.chance(percent) ? `${this.random.pick(CONDITIONS)} ` : '';
  }
}
