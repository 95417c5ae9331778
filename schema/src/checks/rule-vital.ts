import type { Problem } from '../problem';
import type { RuleAt } from '../rules-at';

/** A vital interest is looked after by breaking the glass, and the glass is broken for nothing else (hard case 13). */
export const checkRuleVital = (rules: readonly RuleAt[]): Problem[] =>
  rules
    .filter(({ grondslag, taak }) => (grondslag === 'VITAAL_BELANG') !== (taak === 'NOODTOEGANG'))
    .map(({ id, where }) => ({
      where,
      message: `${id}: grondslag VITAAL_BELANG en taak NOODTOEGANG horen bij elkaar. Noem beide of geen van beide.`,
    }));
