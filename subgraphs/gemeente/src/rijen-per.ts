import DataLoader from 'dataloader';
import { In, type DataSource, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';

const OPAQUE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Rows by a column of opaque ids: one query for all that an operation asks for at once. What is no id has no rows. */
export function rijenPer<R extends object>(
  db: DataSource,
  entity: EntityTarget<R>,
  column: keyof R & string,
  order: FindOptionsOrder<R> = {},
): DataLoader<string, readonly R[]> {
  return new DataLoader(async (keys) => {
    const ids = keys.filter((key) => OPAQUE_ID.test(key));
    const where = { [column]: In(ids) } as FindOptionsWhere<R>;
    const rows = ids.length === 0 ? [] : await db.getRepository(entity).find({ where, order });
    const perKey = new Map<string, R[]>(ids.map((id) => [id, []]));
    for (const row of rows) perKey.get(String(row[column]))!.push(row);
    return keys.map((key) => perKey.get(key) ?? []);
  });
}
