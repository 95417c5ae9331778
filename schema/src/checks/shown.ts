import type { GraphField, GraphType } from '../graph';
import type { Problem } from '../problem';
import { covers, reads, type RuleAt } from '../rules-at';

/** A personal field that no rule shows to anyone is a mistake in the rules, or should not be in the graph. */
export function checkShown(types: readonly GraphType[], rules: readonly RuleAt[]): Problem[] {
  const nobody = new Set(types.filter(({ betreft }) => betreft === 'NIEMAND').map(({ name }) => name));
  const never = new Set(
    rules.filter(({ grondslag }) => grondslag === 'NOOIT').map((rule) => `${rule.rol} ${rule.categorie}`),
  );
  const shows = (field: GraphField) => (rule: RuleAt) =>
    reads(rule) &&
    !never.has(`${rule.rol} ${rule.categorie}`) &&
    (rule.grondslag !== 'AGGREGAAT' || nobody.has(field.type)) &&
    covers(rule, field);
  return types
    .flatMap(({ fields }) => fields)
    .filter((field) => field.gegeven && !rules.some(shows(field)))
    .map(({ veld, where, categorieen }) => ({
      where,
      message: `geen regel toont ${veld} (${categorieen.join(', ')}) aan iemand. Noem het in een regel van schema/regels/, of haal het veld uit de graaf.`,
    }));
}
