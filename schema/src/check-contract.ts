import { begrippen } from './begrippen';
import { checkArguments } from './checks/arguments';
import { checkBetreft } from './checks/betreft';
import { checkBreaking, readAcceptedChanges } from './checks/breaking';
import { checkClassification } from './checks/classification';
import { checkDescriptions } from './checks/descriptions';
import { checkFieldSets } from './checks/field-sets';
import { checkGlossary } from './checks/glossary';
import { checkHints, readAcceptedHints } from './checks/hints';
import { checkNullability } from './checks/nullability';
import { checkOperations } from './checks/operations';
import { checkRules, checkRulesInGraph } from './checks/rules';
import { checkShown } from './checks/shown';
import { compose, isComposition, type Composition } from './compose';
import { OPERATIONS_FOLDER } from './contract-folder';
import { readGraph, type SubgraphSdl } from './graph';
import { readManifests } from './operations/manifest';
import { ContractError, type Problem } from './problem';
import { readPublishedApi } from './published-api';
import { notOver, readRulesAt, type RuleAt } from './rules-at';
import { checkPrinted, readSubgraphs } from './subgraph-sdl';
import { checkWritten, writtenFiles, writtenFromYaml } from './written-files';

/** Everything that is wrong with the contract as it stands in the repository today (YYYY-MM-DD); empty when it holds. */
export function checkContract(today: string): readonly Problem[] {
  try {
    const rules = readRulesAt();
    return [...checkRules(rules), ...checkPrinted(), ...checkSubgraphs(readSubgraphs(), rules.filter(notOver(today)))];
  } catch (error) {
    if (error instanceof ContractError) return error.problems;
    throw error;
  }
}

function checkSubgraphs(subgraphs: readonly SubgraphSdl[], rules: readonly RuleAt[]): Problem[] {
  const composition = compose(subgraphs);
  if (!isComposition(composition)) return [...composition, ...checkWritten(writtenFromYaml())];
  const types = readGraph(subgraphs);
  return [
    ...checkClassification(types),
    ...checkNullability(types),
    ...checkBetreft(types),
    ...checkFieldSets(types),
    ...checkArguments(types, rules),
    ...checkRulesInGraph(types, rules),
    ...checkShown(types, rules),
    ...checkComposition(composition),
  ];
}

function checkComposition(composition: Composition): Problem[] {
  const published = readPublishedApi();
  return [
    ...checkHints(composition.hints, readAcceptedHints()),
    ...checkDescriptions(composition.api),
    ...checkGlossary(composition.api, begrippen()),
    ...checkWritten(writtenFiles(composition)),
    ...checkOperations(composition.api, readManifests(OPERATIONS_FOLDER)),
    ...(published === undefined ? [] : checkBreaking(published, composition.api, readAcceptedChanges())),
  ];
}
