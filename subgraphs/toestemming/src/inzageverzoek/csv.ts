import type { Overzicht } from './overzicht';

const KOLOMMEN = [
  'moment',
  'organisatie',
  'functie',
  'handeling',
  'categorie',
  'gegevens',
  'doel',
  'grond',
  'toestemming',
] as const;

/** Every single time as CSV (RFC 4180), with semicolons as spreadsheets in the Netherlands expect. */
export function toCsv({ inzagen }: Pick<Overzicht, 'inzagen'>): string {
  const rows = [[...KOLOMMEN], ...inzagen.map((inzage) => KOLOMMEN.map((kolom) => inzage[kolom]))];
  return `\uFEFF${rows.map((row) => row.map(cel).join(';')).join('\r\n')}\r\n`;
}

/** Always quoted; what a spreadsheet would run as a formula gets an apostrophe before it (OWASP). */
const cel = (text: string): string => `"${text.replace(/^(?=[\s]*[=+\-@\t\r\n|%])/, "'").replaceAll('"', '""')}"`;
