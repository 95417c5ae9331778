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
      message: `${rule.id}: ${key} ${rule[key]} bestaat niet. Kies er een uit schema/${FILE_OF[key]}.yaml, of voeg hem daar eerst toe.`,
    }));
}

function idOf(rule: RuleAt): Problem[] {
  const expected = `${rule.rol}-${rule.categorie}-${rule.doel}`;
  if (rule.id === expected || new RegExp(`^${expected}-[2-9]$`).test(rule.id)) return [];
  return [
    {
      where: rule.line('id'),
      message: `het id ${rule.id} past niet bij de regel. Noem haar ${expected} (of …-2 voor een tweede regel).`,
    },
  ];
}

function fileOf({ rol, file, where }: RuleAt): Problem[] {
  const expected = `${rol.toLowerCase()}.yaml`;
  return file.split('/').at(-1) === expected
    ? []
    : [{ where, message: `regels van ${rol} horen in schema/regels/${expected}. Verplaats ze.` }];
}

/** What is never shown, or only pushed, is the category as a whole: a list would leave a hole. */
function wholeCategory(rule: RuleAt): Problem[] {
  if ((rule.grondslag !== 'NOOIT' && rule.grondslag !== 'MELDPLICHT') || rule.velden === '*') return [];
  return [
    {
      where: rule.line('velden'),
      message: `${rule.id}: een regel met ${rule.grondslag} gaat over de hele categorie. Schrijf velden: "*".`,
    },
  ];
}
