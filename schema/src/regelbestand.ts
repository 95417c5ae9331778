import { stringify } from 'yaml';
import { checkRuleVersions } from './checks/rule-versions';
import { checkRules, checkRulesInGraph } from './checks/rules';
import type { Rol } from './codes';
import { ContractError, type Problem } from './problem';
import type { Regel, RegelFile } from './regels';
import { notOver, readRulesAt, type RuleAt } from './rules-at';
import { graaf } from './velden';
import { parseYamlFile } from './yaml-file';

/**
 * The rules of one file of `schema/regels/`, given as text. Throws ContractError with the line of everything wrong in it,
 * versions of one rule that hold together among it.
 */
export function leesRegelbestand(name: string, text: string): readonly RuleAt[] {
  const rules = readRulesAt([parseYamlFile<RegelFile>('regels', name, text)]);
  const problems = checkRuleVersions(rules);
  if (problems.length > 0) throw new ContractError(problems);
  return rules;
}

/** Everything that is wrong with a whole set of rules at a moment: by itself, and in the graph of the hub. */
export const controleerRegels = (rules: readonly RuleAt[], moment: string): readonly Problem[] => {
  const problems = checkRules(rules);
  return problems.length > 0 ? problems : checkRulesInGraph(graaf(), rules.filter(notOver(moment)));
};

/** The rules of one role as a file of `schema/regels/`. */
export function schrijfRegelbestand(rol: Rol, naam: string, regels: readonly Regel[]): string {
  const items = regels.map(
    ({ id, versie, categorie, doel, grondslag, taak, velden, wet, bron, toelichting, ...rest }) => ({
      id,
      versie,
      categorie,
      doel,
      grondslag,
      ...(taak && { taak }),
      velden,
      wet,
      bron,
      toelichting,
      geldigVan: rest.geldigVan,
      ...(rest.geldigTot && { geldigTot: rest.geldigTot }),
    }),
  );
  return `# ${naam}\n${stringify({ rol, regels: items }, { lineWidth: 0 })}`;
}
