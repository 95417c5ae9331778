import type { Problem } from '../problem';
import type { RuleAt } from '../rules-at';

/** NOOIT beats everything, so a permission beside it would promise what nobody gets. */
export function checkRuleNever(rules: readonly RuleAt[]): Problem[] {
  const never = rules.filter(({ grondslag }) => grondslag === 'NOOIT');
  return rules
    .filter(({ grondslag }) => grondslag !== 'NOOIT')
    .flatMap((rule) =>
      never
        .filter((each) => each.rol === rule.rol && each.categorie === rule.categorie && inForceTogether(each, rule))
        .map((each) => ({
          where: rule.where,
          message: `${rule.id} staat toe wat volgens ${each.id} (${each.where}) nooit mag voor ${rule.rol}. Beëindig een van beide met geldigTot.`,
        })),
    );
}

type Period = Pick<RuleAt, 'geldigVan' | 'geldigTot'>;

/** Half-open periods: at `geldigTot` the rule is over. */
export const inForceTogether = (a: Period, b: Period) =>
  a.geldigVan < (b.geldigTot ?? '9999-12-31') && b.geldigVan < (a.geldigTot ?? '9999-12-31');
