import { categorieen, doelen, grondslagen, rollen, taken } from '../catalogue';
import type { GraphType } from '../graph';
import type { Problem } from '../problem';
import type { RuleAt } from '../rules-at';
import { checkEdges } from './edges';
import { checkRuleFields } from './rule-fields';
import { checkRuleNames, type Codes } from './rule-names';
import { checkRuleNever } from './rule-never';
import { checkRuleVersions } from './rule-versions';
import { checkRuleVital } from './rule-vital';

/** What must hold of a set of rules by itself. */
export const checkRules = (rules: readonly RuleAt[]): Problem[] => [
  ...checkRuleNames(rules, codes()),
  ...checkRuleNever(rules),
  ...checkRuleVersions(rules),
  ...checkRuleVital(rules),
];

/** What must hold of rules that are not over, in a graph. */
export const checkRulesInGraph = (types: readonly GraphType[], rules: readonly RuleAt[]): Problem[] => [
  ...checkRuleFields(
    rules,
    types.flatMap(({ fields }) => fields),
  ),
  ...checkEdges(types, rules),
];

const codes = (): Codes => ({
  rol: rollen().map(({ code }) => code),
  categorie: categorieen().map(({ code }) => code),
  doel: doelen().map(({ code }) => code),
  grondslag: grondslagen().map(({ code }) => code),
  taak: taken().map(({ code }) => code),
});
