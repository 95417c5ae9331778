import type { Field, Graph } from './model';
import { hash } from './random';

export interface Ref {
  readonly __typename: string;
  readonly nr: number;
}

/** Objects per entity. */
const COUNT = 3;
const WORDS = ['', 'a', 'é"\\', 'twee woorden', '</b>', '0', '\u2028'];

/** The data behind a graph: the same whoever asks, an error or a null here and there. */
export class Store {
  constructor(private readonly graph: Graph) {}

  /** Throws where this field fails. */
  value(type: string, nr: number, field: Field, n: number): unknown {
    const at = [this.graph.seed, type, nr, field.name, field.args ? n : 0];
    if (!field.safe && hash('fails', ...at) % 100 < 6) throw new Error(`fails ${type}.${field.name}`);
    return this.make(field.type, field, at);
  }

  private make(type: string, field: Field, at: readonly unknown[]): unknown {
    const isNonNull = type.endsWith('!');
    const nullable = isNonNull ? type.slice(0, -1) : type;
    if (hash('null', ...at) % 100 < (isNonNull && field.safe ? 0 : 12)) return null;
    if (nullable.startsWith('[')) {
      const length = hash('length', ...at) % 4;
      return Array.from({ length }, (_, i) => this.make(nullable.slice(1, -1), field, [...at, i]));
    }
    const h = hash('value', ...at);
    switch (nullable) {
      case 'String':
        return WORDS[h % WORDS.length];
      case 'ID':
        return `id-${h % 5}`;
      case 'Int':
        return (h % 7) - 3;
      case 'Float':
        return (h % 100) / 8;
      case 'Boolean':
        return h % 2 === 0;
      case 'Kleur':
        return ['ROOD', 'GROEN', 'ROOD', 'BLAUW'][h % 4];
      case 'JSON':
        return [{ a: { b: h % 3 } }, [1, { c: null }], 'x', 0, false][h % 5];
      case 'Maat':
        return { hoogte: h % 5 === 0 ? null : h % 9, breedte: h % 11 };
      default:
        return this.ref(this.possible(nullable, field), h);
    }
  }

  private ref(types: readonly string[], h: number): Ref {
    return { __typename: types[h % types.length]!, nr: (h >>> 8) % COUNT };
  }

  /** A union holds what every subgraph that resolves the field knows. */
  private possible(type: string, field: Field): readonly string[] {
    if (type === 'Ding') return this.graph.ding!.of;
    if (type !== 'Iets') return [type];
    return this.graph.entities.filter(({ keys }) => field.in.every((one) => keys.has(one))).map(({ name }) => name);
  }
}

/** The fields that every entity has by its number. */
export const keyValues = ({ __typename, nr }: Ref) => ({
  id: `${__typename}-${nr}`,
  code: `c${__typename}${nr}`,
  org: { nr: 100 + nr },
  titel: nr === 1 ? null : `titel ${__typename} ${nr}`,
  score: nr * 10,
});

/** What a field that requires others is: a text of them. */
export const fromInputs = (inputs: readonly unknown[]): string =>
  `r(${inputs.map((one) => JSON.stringify(one)).join(', ')})`;
