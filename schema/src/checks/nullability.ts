import type { GraphType } from '../graph';
import type { Problem } from '../problem';

/** A refused field is null, so a personal field must be nullable: else its parent, or the whole answer, goes with it. */
export function checkNullability(types: readonly GraphType[]): Problem[] {
  return types
    .flatMap(({ fields }) => fields)
    .filter(({ gegeven, nonNull }) => gegeven && nonNull)
    .map(({ veld, where }) => ({
      where,
      message: `${veld} is personal and cannot be null. Make it nullable ({ nullable: true }): a refusal is answered with null.`,
    }));
}
