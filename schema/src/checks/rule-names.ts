import type { Problem } from '../problem';
import type { RuleAt } from '../rules-at';

/** The codes that exist, by the name of the key that refers to them. */
export interface Codes {
  readonly rol: readonly string[];
  readonly categorie: readonly string[];
  readonly doel: readonly string[];
  readonly grondslag: readonly string[];
  readonly taak: readonly string[];
}

const FILE_OF: Readonly<Record<keyof Codes, string>> = {
  rol: 'rollen',
  categorie: 'categorieen',
  doel: 'doelen',
  grondslag: 'grondslagen',
  taak: 'taken',
};

/** A rule names a role, category, purpose, ground and task that exist; its id and its file follow from them. */
export function checkRuleNames(rules: readonly RuleAt[], codes: Codes): Problem[] {
  return rules.flatMap((rule) => [
    ...unknownCodes(rule, codes),
    ...idOf(rule),
    ...fileOf(rule),
    ...wholeCategory(rule),
  ]);
}

function unknownCodes(rule: RuleAt, codes: Codes): Problem[] {
  return (Object.keys(FILE_OF) as (keyof Codes)[])
    .filter((key) => rule[key] !== undefined && !codes[key].includes(rule[key]))
    .map((key) => ({
      where: key === 'rol' ? rule.where : rule.line(key),
      message: `${rule.id}: ${key} ${rule[key]} does not exist. Choose one of schema/${FILE_OF[key]}.yaml, or add it there first.`,
    }));
}

function idOf(rule: RuleAt): Problem[] {
  const expected = `${rule.rol}-${rule.categorie}-${rule.doel}`;
  if (rule.id === expected || new RegExp(`^${expected}-[2-9]$`).test(rule.id)) return [];
  return [
    {
      where: rule.line('id'),
      message: `the id ${rule.id} does not fit the rule. Call it ${expected} (or …-2 for a second rule).`,
    },
  ];
}

function fileOf({ rol, file, where }: RuleAt): Problem[] {
  const expected = `regels/${rol.toLowerCase()}.yaml`;
  return file.endsWith(expected)
    ? []
    : [{ where, message: `rules of ${rol} belong in schema/${expected}. Move them.` }];
}

/** What is never shown, or only pushed, is the category as a whole: a list would leave a hole. */
function wholeCategory(rule: RuleAt): Problem[] {
  if ((rule.grondslag !== 'NOOIT' && rule.grondslag !== 'MELDPLICHT') || rule.velden === '*') return [];
  return [
    {
      where: rule.line('velden'),
      message: `${rule.id}: a ${rule.grondslag} rule covers the whole category. Write velden: "*".`,
    },
  ];
}
