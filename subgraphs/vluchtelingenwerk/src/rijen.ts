import DataLoader from 'dataloader';

/** Rows by id, in one query per tick; undefined for an unknown id. */
export const rijPerId = <R extends { id: string }>(find: (ids: string[]) => Promise<R[]>) =>
  new DataLoader<string, R | undefined>(async (ids) => {
    const rows = new Map((await find([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  });

/** The rows of each parent, in one query per tick and in the order of that query. */
export const rijenPer = <R>(find: (ids: string[]) => Promise<R[]>, sleutel: (row: R) => string) =>
  new DataLoader<string, R[]>(async (ids) => {
    const rows = new Map<string, R[]>(ids.map((id) => [id, []]));
    for (const row of await find([...ids])) rows.get(sleutel(row))?.push(row);
    return ids.map((id) => rows.get(id) ?? []);
  });
