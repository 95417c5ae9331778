import { ROOTS, type GraphType } from '../graph';
import type { Problem } from '../problem';

/** A type with personal fields says whom they are about, and says the same in every subgraph. */
export function checkBetreft(types: readonly GraphType[]): Problem[] {
  const first = new Map<string, GraphType>();
  return types
    .filter(({ name }) => !ROOTS.includes(name))
    .flatMap((type) => {
      if (type.betreft === undefined) return missing(type);
      const known = first.get(type.name) ?? type;
      first.set(type.name, known);
      if (known.betreft === type.betreft) return [];
      return [
        {
          where: type.where,
          message: `${type.name} is about ${type.betreft} here and about ${known.betreft} in ${known.where}. Choose one: it decides whose consent counts.`,
        },
      ];
    });
}

function missing({ name, where, fields }: GraphType): Problem[] {
  const personal = fields.filter(({ gegeven }) => gegeven);
  if (personal.length === 0) return [];
  return [
    {
      where,
      message: `${name} has personal fields (${personal.map((field) => field.name).join(', ')}) but does not say about whom. Put @Betreffend('STATUSHOUDER' | 'HUISHOUDEN' | 'DERDE' | 'NIEMAND') on the type.`,
    },
  ];
}
