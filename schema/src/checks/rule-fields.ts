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
          message: `${rule.id} noemt geen veld, en ${rule.categorie} heeft inmiddels velden. Noem de velden die de rol mag zien.`,
        },
      ];
    return rule.velden.flatMap((veld, i) => {
      const message = wrong(rule, veld, perName.get(veld));
      return message === undefined ? [] : [{ where: rule.line('velden', i), message: `${rule.id}: ${message}` }];
    });
  });
}

function wrong({ categorie }: RuleAt, veld: string, field: GraphField | undefined): string | undefined {
  if (field === undefined) return `${veld} bestaat niet in de graaf. Verbeter de naam of haal het veld weg.`;
  if (!field.gegeven && !field.openbaar && !field.key) return undefined; // without category: checkClassification says so
  if (!field.gegeven)
    return `${veld} is geen persoonsgegeven (${field.where}) en heeft geen regel nodig. Haal het weg.`;
  if (field.categorieen.includes(categorie)) return undefined;
  return `${veld} is ${field.categorieen.join(', ')}, niet ${categorie} (${field.where}). Noem het in een regel van zijn eigen categorie.`;
}
