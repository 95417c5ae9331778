import { printNote } from '../head/note';
import type { Line } from '../record/line';
import type { Logboeklezer, Scope } from './lezer';

/** What an export says, one JSON object per line: which ledger, then its records, with each head after its last record. */
export type ExportLine =
  | { readonly soort: 'logboek'; readonly naam: string; readonly vanaf: number; readonly grootte: number }
  | ({ readonly soort: 'vastlegging' } & Line)
  | { readonly soort: 'hoofd'; readonly noot: string };

const CHUNK = 500;

/** Writes out a ledger as it stands now, in text of some hundreds of lines at a time. */
export async function* exportLedger(lezer: Logboeklezer, scope: Scope = 'ALLES'): AsyncGenerator<string> {
  const size = (await lezer.boom.head())?.head.size ?? 0;
  yield text([{ soort: 'logboek', naam: lezer.naam, vanaf: 0, grootte: size }]);
  for (let from = 0; from < size; from += CHUNK) {
    const to = Math.min(from + CHUNK, size);
    const heads = (await lezer.boom.headsAfter(from, CHUNK)).filter(({ head }) => head.size <= to);
    const lines: ExportLine[] = [];
    for (const line of await lezer.lines(from, to, scope)) {
      lines.push({ soort: 'vastlegging', ...line });
      if (heads[0]?.head.size === line.volgnummer + 1) lines.push({ soort: 'hoofd', noot: printNote(heads.shift()!) });
    }
    yield text(lines);
  }
}

const text = (lines: readonly ExportLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
