import DataLoader from 'dataloader';
import { Any, type DataSource, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';

/* Made once per request by its services: one query for all that is asked for at once, each row read once. */

type Kolom<R> = keyof R & string;

/** The row with this value in a unique column; undefined for a value that no row has. */
export function rijPer<R extends object>(
  db: DataSource,
  entity: EntityTarget<R>,
  kolom: Kolom<R>,
): DataLoader<string, R | undefined> {
  return batched(
    (keys) => findAmong(db, entity, kolom, keys),
    (row) => String(row[kolom]),
    (rows) => rows[0],
  );
}

/** The rows with this value in a column that several share, in the given order; `en` narrows them to what may be known. */
export function rijenPer<R extends object>(
  db: DataSource,
  entity: EntityTarget<R>,
  kolom: Kolom<R>,
  order: FindOptionsOrder<R> = {},
  en: () => FindOptionsWhere<R> = () => ({}),
): DataLoader<string, readonly R[]> {
  return batched(
    (keys) => findAmong(db, entity, kolom, keys, order, en()),
    (row) => String(row[kolom]),
    (rows) => rows,
  );
}

/** The rows with this UUID, where they take a query of their own; in its order. */
export function rijenVan<R>(
  find: (ids: readonly string[]) => Promise<R[]>,
  keyOf: (row: R) => string,
): DataLoader<string, readonly R[]> {
  return batched(
    (keys) => findKnown(keys, isUuid, find),
    keyOf,
    (rows) => rows,
  );
}

function batched<R, V>(
  find: (keys: readonly string[]) => Promise<R[]>,
  keyOf: (row: R) => string,
  pick: (rows: readonly R[]) => V,
): DataLoader<string, V> {
  return new DataLoader<string, V>(async (keys) => {
    const groups = new Map<string, R[]>(keys.map((key) => [key, []]));
    for (const row of await find(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => pick(groups.get(key)!));
  });
}

function findAmong<R extends object>(
  db: DataSource,
  entity: EntityTarget<R>,
  kolom: Kolom<R>,
  keys: readonly string[],
  order: FindOptionsOrder<R> = {},
  en: FindOptionsWhere<R> = {},
): Promise<R[]> {
  const { type } = db.getMetadata(entity).findColumnWithPropertyName(kolom)!;
  return findKnown(keys, type === 'uuid' ? isUuid : isText, (known) =>
    db.getRepository(entity).find({ where: { ...en, [kolom]: Any([...known]) } as FindOptionsWhere<R>, order }),
  );
}

/** Postgres fails on a value that cannot stand in the column; to the caller that is the same as an unknown one. */
async function findKnown<R>(
  keys: readonly string[],
  fits: (key: string) => boolean,
  find: (keys: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  const known = keys.filter(fits);
  return known.length === 0 ? [] : find(known);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isUuid = (key: string) => UUID.test(key);
const isText = (key: string) => !key.includes('\0');
