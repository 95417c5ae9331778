import { categorieen, doelen, foutcodes, grondslagen, rollen, taken } from './catalogue';

/** The text of `src/codes.ts`, from the YAML files. */
export function printCodes(): string {
  return [
    '// Written by `npm run schema` from the YAML files of schema/; change those, not this file.\n',
    printTuple('CATEGORIEEN', 'Categorie', categorieen()),
    printTuple('DOELEN', 'Doel', doelen()),
    printTuple('FOUTCODES', 'Foutcode', foutcodes()),
    printTuple('GRONDSLAGEN', 'Grondslag', grondslagen()),
    printTuple('ROLLEN', 'Rol', rollen()),
    printTuple('TAKEN', 'Taak', taken()),
  ].join('\n');
}

function printTuple(name: string, type: string, definitions: readonly { readonly code: string }[]): string {
  const codes = definitions.map(({ code }) => `  '${code}',\n`).join('');
  return `export const ${name} = [\n${codes}] as const;\nexport type ${type} = (typeof ${name})[number];\n`;
}
