import { readRegelFiles, type Regel, type RegelFile } from './regels';
import type { YamlFile } from './yaml-file';

/** A rule and where it stands; `line` finds the line of one of its values. */
export interface RuleAt extends Regel {
  readonly file: string;
  readonly where: string;
  readonly line: (...path: (string | number)[]) => string;
}

/** Every rule with its place, for messages. Throws ContractError. */
export function readRulesAt(files: readonly YamlFile<RegelFile>[] = readRegelFiles()): readonly RuleAt[] {
  return files.flatMap(({ name, data, lineOf }) =>
    data.regels.map((regel, i) => ({
      ...regel,
      rol: data.rol,
      file: name,
      where: lineOf(['regels', i]),
      line: (...path: (string | number)[]) => lineOf(['regels', i, ...path]),
    })),
  );
}

/** NOOIT forbids and MELDPLICHT is a push: neither gives a right to read. */
export const reads = ({ grondslag }: Pick<Regel, 'grondslag'>) => grondslag !== 'NOOIT' && grondslag !== 'MELDPLICHT';

/** Does the rule, by name or by '*', cover a field that may fall under these categories? */
export const covers = (
  { velden, categorie }: Pick<Regel, 'velden' | 'categorie'>,
  field: { readonly veld: string; readonly categorieen: readonly string[] },
) => field.categorieen.includes(categorie) && (velden === '*' || velden.includes(field.veld));

/** Rules that are over stay on file for the audit; the graph need not have their fields any more. */
export const notOver =
  (today: string) =>
  ({ geldigTot }: Pick<Regel, 'geldigTot'>) =>
    geldigTot === undefined || today < geldigTot;
