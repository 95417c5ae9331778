/** The table of `npm run -s demo`: what each asker sees, by row and by column. */
export interface TourTable {
  columns: string[];
  rows: string[];
  cell(row: string, column: string): string;
}

/** Reads the printed table; a narrow terminal breaks it into several below each other. */
export function readTour(printed: string): TourTable {
  const cells = new Map<string, Map<string, string>>();
  let columns: { title: string; from: number; to: number }[] = [];
  const [tables = ''] = printed.split('\n✗ ');
  const lines = tables.split('\n');
  lines.forEach((line, i) => {
    if (/^─+$/.test(lines[i + 1] ?? '')) columns = readColumns(line);
    const naam = line.slice(0, columns[0]?.from).trim();
    const isRow = columns.length > 0 && /^[a-zA-Z]/.test(line) && line.length > columns[0]!.from;
    if (!isRow || /^─+$/.test(lines[i + 1] ?? '')) return;
    const row = cells.get(naam) ?? new Map<string, string>();
    for (const { title, from, to } of columns) row.set(title, line.slice(from, to).trim());
    cells.set(naam, row);
  });
  const [first] = cells.values();
  return {
    columns: [...(first?.keys() ?? [])],
    rows: [...cells.keys()],
    cell: (row, column) => cells.get(row)?.get(column) ?? `no cell ${row}, ${column}`,
  };
}

function readColumns(header: string): { title: string; from: number; to: number }[] {
  const titles = [...header.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ title: match[0], from: match.index }));
  return titles.map(({ title, from }, i) => ({ title, from, to: titles[i + 1]?.from ?? Infinity }));
}
