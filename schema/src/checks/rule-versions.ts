import type { Problem } from '../problem';
import type { RuleAt } from '../rules-at';
import { inForceTogether } from './rule-never';

/** At any moment one version of a rule is in force, and a later version starts later. */
export function checkRuleVersions(rules: readonly RuleAt[]): Problem[] {
  const perId = new Map<string, RuleAt[]>();
  for (const rule of rules) perId.set(rule.id, [...(perId.get(rule.id) ?? []), rule]);
  return [
    ...rules.filter(({ geldigVan, geldigTot }) => geldigTot !== undefined && geldigTot <= geldigVan).map(empty),
    ...[...perId.values()].flatMap((versions) => pairs(versions).flatMap(([a, b]) => clash(a, b))),
  ];
}

const empty = (rule: RuleAt): Problem => ({
  where: rule.line('geldigTot'),
  message: `${rule.id} versie ${rule.versie} eindigt op ${rule.geldigTot}, niet na haar begin op ${rule.geldigVan}. Verbeter de datums.`,
});

function clash(a: RuleAt, b: RuleAt): Problem[] {
  const problem = (message: string): Problem[] => [{ where: b.where, message: `${b.id}: ${message}` }];
  if (a.versie === b.versie)
    return problem(`versie ${a.versie} bestaat twee keer (ook ${a.where}). Geef de nieuwe een eigen nummer.`);
  const [older, newer] = a.versie < b.versie ? [a, b] : [b, a];
  if (inForceTogether(a, b))
    return problem(
      `versie ${older.versie} en ${newer.versie} (${a.where}) gelden tegelijk. Beëindig versie ${older.versie} met geldigTot: ${newer.geldigVan}.`,
    );
  if (newer.geldigVan < older.geldigVan)
    return problem(
      `versie ${newer.versie} begint voor versie ${older.versie} (${a.where}). Nummer versies in de volgorde waarin zij beginnen.`,
    );
  return [];
}

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
