/** Sorts by a key and then by id. Where the caller may not see the key it counts as empty: an order tells a value too. */
export const opVolgorde = <R extends { id: string }>(
  rows: readonly R[],
  sleutel: (row: R) => string | null | undefined,
): R[] =>
  rows
    .map((row) => ({ row, key: sleutel(row) ?? '' }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.row.id, b.row.id))
    .map(({ row }) => row);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
