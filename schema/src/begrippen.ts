import { readYamlFile } from './yaml-file';

/** A Dutch noun of the graph. */
export interface Begrip {
  readonly begrip: string;
  /** English gloss; the noun itself is never translated in code. */
  readonly engels: string;
  /** What it is, in Dutch. */
  readonly uitleg: string;
  readonly bron: string;
}

export const begrippen = (): readonly Begrip[] => readYamlFile<readonly Begrip[]>('begrippen').data;

/** `begrippen.md`: the glossary as a table. */
export function printBegrippen(all: readonly Begrip[]): string {
  const rows = [...all]
    .sort((a, b) => a.begrip.localeCompare(b.begrip, 'nl'))
    .map(({ begrip, engels, uitleg, bron }) => `| ${[begrip, engels, uitleg, bron].map(cell).join(' | ')} |\n`);
  return [
    '# Begrippen\n\n',
    'Every Dutch noun of the graph with its English gloss. Written by `npm run schema` from `begrippen.yaml`.\n\n',
    '| begrip | English | uitleg | bron |\n|---|---|---|---|\n',
    ...rows,
  ].join('');
}

const cell = (text: string) => text.replaceAll('|', '\\|');
