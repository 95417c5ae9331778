import type { GraphField } from '../graph';
import type { Problem } from '../problem';
import type { RuleAt } from '../rules-at';

/** A rule names fields that exist and that belong to its category; it names none only while there is none to name. */
export function checkRuleFields(rules: readonly RuleAt[], fields: readonly GraphField[]): Problem[] {
  const perName = new Map(fields.map((field) => [field.veld, field]));
  const filled = new Set(fields.flatMap((field) => field.categorieen));
  return rules.flatMap((rule) => {
    if (rule.velden === '*') return [];
    if (rule.velden.length === 0 && filled.has(rule.categorie))
      return [
        {
          where: rule.line('velden'),
          message: `${rule.id} names no field, and ${rule.categorie} has fields by now. Name those that the projection allows.`,
        },
      ];
    return rule.velden.flatMap((veld, i) => {
      const message = wrong(rule, veld, perName.get(veld));
      return message === undefined ? [] : [{ where: rule.line('velden', i), message: `${rule.id}: ${message}` }];
    });
  });
}

function wrong({ categorie }: RuleAt, veld: string, field: GraphField | undefined): string | undefined {
  if (field === undefined) return `${veld} does not exist in the graph. Correct the name, or take it out.`;
  if (!field.gegeven && !field.openbaar && !field.key) return undefined; // without category: checkClassification says so
  if (!field.gegeven) return `${veld} is not a personal field (${field.where}); it needs no rule. Take it out.`;
  if (field.categorieen.includes(categorie)) return undefined;
  return `${veld} is ${field.categorieen.join(', ')}, not ${categorie} (${field.where}). Name it in a rule of its own category.`;
}
