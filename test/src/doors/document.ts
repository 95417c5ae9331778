import type { Graph } from './graph';
import type { Selected, Selection } from './selection';

/** How the same selection is written down. */
export const SHAPES = ['plain', 'inline fragment', 'named fragment', 'interface'] as const;
export type Shape = (typeof SHAPES)[number];

/** Writes selections as GraphQL; with `extra` in every selection set. */
export class Writer {
  private readonly fragments: string[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly shape: Shape = 'plain',
    private readonly extra = '',
  ) {}

  /** `{ … }` of what is asked of one object. */
  braces({ type, perType }: Selection): string {
    const concrete = [...perType].map(([name, fields]) => ({ name, text: this.fields(name, fields) }));
    if (!type.isInterface) return `{ ${this.extra} ${this.wrap(concrete[0]!.name, concrete[0]!.text)} }`;
    const each = concrete.map(({ name, text }) => `... on ${name} { ${text} }`).join(' ');
    const shared = perType.values().next().value ?? [];
    const own = shared.filter(({ name }) => type.fields.some((field) => field.name === name));
    return `{ __typename ${this.extra} ${this.fields(type.name, own)} ${each} }`;
  }

  /** The fragments that the written selections refer to. */
  get definitions(): string {
    return this.fragments.join('\n');
  }

  private wrap(type: string, text: string): string {
    if (this.shape === 'inline fragment') return `... on ${type} { ${text} }`;
    if (this.shape === 'named fragment') {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type} { ${text} }`);
      return `...${name}`;
    }
    return text;
  }

  private fields(type: string, fields: readonly Selected[]): string {
    return fields.map((selected) => this.through(type, selected, this.field(selected))).join(' ');
  }

  /** A field that an interface of the type promises is asked of the interface. */
  private through(type: string, { name }: Selected, text: string): string {
    if (this.shape !== 'interface') return text;
    const interfaces = this.graph.types.get(type)!.interfaces;
    const promised = interfaces.find((each) => this.graph.types.get(each)?.fields.some((field) => field.name === name));
    return promised === undefined ? text : `... on ${promised} { ${text} }`;
  }

  private field({ name, key, args, child }: Selected): string {
    const alias = key === name ? '' : `${key}: `;
    return `${alias}${name}${args}${child ? ` ${this.braces(child)}` : ''}`;
  }
}
