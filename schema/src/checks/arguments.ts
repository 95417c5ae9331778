import type { GraphArgument, GraphField, GraphType } from '../graph';
import type { Problem } from '../problem';
import { reads, type RuleAt } from '../rules-at';

/** They name an object or a page and bind to no field. */
const FREE: readonly string[] = ['id', 'code', 'first', 'after', 'representations'];

/** A filter on a hidden field tells its value: every other argument says what it is bound to (DESIGN §3). */
export function checkArguments(types: readonly GraphType[], rules: readonly RuleAt[]): Problem[] {
  const readable = new Set(rules.filter(reads).map(({ categorie }) => categorie as string));
  return types
    .flatMap((type) => type.fields)
    .flatMap((field) =>
      field.arguments.filter((arg) => !isFree(field, arg)).flatMap((arg) => checkOne(field, arg, readable)),
    );
}

const isFree = (field: GraphField, { name, gegeven, openbaar }: GraphArgument) =>
  !gegeven && !openbaar && (FREE.includes(name) || (name === 'input' && field.type === 'Mutation'));

function checkOne(field: GraphField, arg: GraphArgument, readable: ReadonlySet<string>): Problem[] {
  const name = `${field.veld}(${arg.name}:)`;
  const problem = (message: string): Problem[] => [{ where: arg.where, message: `${name} ${message}` }];
  if (arg.gegeven && arg.openbaar) return problem('is @gegeven and @openbaar at once. Keep exactly one.');
  if (!arg.gegeven && !arg.openbaar)
    return problem(
      `has no category. Put @Gegeven('<CATEGORIE>') on the argument when it filters or sorts by a personal field, with that field's category, and @Openbaar() when it does not.`,
    );
  const unknown = arg.categorieen.filter((categorie) => !readable.has(categorie));
  if (unknown.length === 0) return [];
  return problem(
    `is bound to ${unknown.join(', ')}, which no rule lets anyone read: nobody could ever use it. Correct the category, or take the argument out.`,
  );
}
