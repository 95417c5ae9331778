import { ROOTS, type GraphField, type GraphType } from '../graph';
import type { Problem } from '../problem';

/** Every field carries exactly one of @gegeven, @openbaar and a key; two subgraphs say the same of one field (DESIGN §3). */
export function checkClassification(types: readonly GraphType[]): Problem[] {
  const first = new Map<string, GraphField>();
  return types.flatMap((type) =>
    type.fields.flatMap((field) => {
      const known = first.get(field.veld) ?? field;
      first.set(field.veld, known);
      return [...one(field), ...same(field, known), ...keyOf(type, field)];
    }),
  );
}

function one({ veld, where, gegeven, openbaar, key }: GraphField): Problem[] {
  const found = [gegeven && '@gegeven', openbaar && '@openbaar', key && 'a key'].filter(Boolean);
  if (found.length === 1) return [];
  const message =
    found.length === 0
      ? `${veld} has no category. Put @Gegeven('<CATEGORIE>') on it when it says something about a person, @Openbaar() when it does not; schema/categorieen.yaml lists the categories.`
      : `${veld} is ${found.join(' and ')} at once. Keep exactly one.`;
  return [{ where, message }];
}

function same(field: GraphField, known: GraphField): Problem[] {
  if (field.key || known.key || (field.printed === known.printed && field.openbaar === known.openbaar)) return [];
  return [
    {
      where: field.where,
      message: `${field.veld} is classified otherwise in ${known.where}. One field has one category, whoever serves it: make both the same.`,
    },
  ];
}

const KEYS: readonly string[] = ['id', 'code'];

/** A key goes to every partner and into URLs of nobody's making: only the opaque id and the gemeentecode may be one. */
function keyOf(type: GraphType, { veld, name, where, key, nonNull, target }: GraphField): Problem[] {
  if (!key || ROOTS.includes(type.name)) return [];
  if (KEYS.includes(name) && nonNull && target === 'ID') return [];
  return [
    {
      where,
      message: `${veld} is a key, and a key must be \`id: ID!\` or \`code: ID!\`: an opaque id that says nothing about a person. Take it out of @key and give it a category.`,
    },
  ];
}
