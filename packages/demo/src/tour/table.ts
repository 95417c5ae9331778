/** Columns beside each other as text, a row of one cell as a heading; broken into several tables where the terminal is too narrow. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const [first, ...rest] = headers.map((_, column) =>
    Math.max(...[headers, ...rows].map((row) => Math.min(MAXIMUM, row[column]?.length ?? 0))),
  ) as [number, ...number[]];
  const blocks: number[][] = [];
  let room = 0;
  rest.forEach((columnWidth, i) => {
    if (columnWidth + GAP > room) {
      blocks.push([]);
      room = width - first;
    }
    (blocks.at(-1) as number[]).push(i + 1);
    room -= columnWidth + GAP;
  });
  const line = (row: readonly string[], columns: readonly number[]) =>
    row.length === 1
      ? `\n${(row[0] as string).toUpperCase()}`
      : [fit(row[0] as string, first), ...columns.map((c) => fit(row[c] as string, rest[c - 1] as number))]
          .join(' '.repeat(GAP))
          .trimEnd();
  return blocks
    .map((columns) => {
      const head = line(headers, columns);
      return [head, '─'.repeat(head.length), ...rows.map((row) => line(row, columns))].join('\n');
    })
    .join('\n\n');
}

const GAP = 2;
const MAXIMUM = 22;
const fit = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
