import DataLoader from 'dataloader';

/** Rows by their own id, batched; undefined for an id that is unknown or is no UUID. */
export const rowLoader = <R extends { id: string }>(find: (ids: string[]) => Promise<R[]>) =>
  new DataLoader<string, R | undefined>(async (ids) => {
    const rows = await findKnown(ids, find);
    const perId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => perId.get(id));
  });

/** Rows by the id of what they belong to, batched; in the order in which `find` gives them. */
export const groupLoader = <R>(find: (ids: string[]) => Promise<R[]>, keyOf: (row: R) => string) =>
  new DataLoader<string, R[]>(async (ids) => {
    const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
    for (const row of await findKnown(ids, find)) groups.get(keyOf(row))?.push(row);
    return ids.map((id) => groups.get(id)!);
  });

/** Postgres fails on text that is no UUID; to the caller that is the same as an unknown id. */
async function findKnown<R>(ids: readonly string[], find: (ids: string[]) => Promise<R[]>): Promise<R[]> {
  const wellFormed = ids.filter((id) => UUID.test(id));
  return wellFormed.length === 0 ? [] : find(wellFormed);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
