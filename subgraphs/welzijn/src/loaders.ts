import DataLoader from 'dataloader';
import { Any, type DataSource, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';

type Column<R> = keyof R & string;

/** Rows by a unique column: one query for all that is asked for at once, each row read once per request. */
export function oneBy<R extends object>(
  db: DataSource,
  entity: EntityTarget<R>,
  column: Column<R>,
): DataLoader<string, R | undefined> {
  return new DataLoader(async (keys) => {
    const rows = await db.getRepository(entity).findBy(among<R>(column, keys));
    const perKey = new Map(rows.map((row) => [row[column] as string, row]));
    return keys.map((key) => perKey.get(key));
  });
}

/** Rows by a column that several share, in the given order; `and` narrows them to what the caller may see at all. */
export function manyBy<R extends object>(
  db: DataSource,
  entity: EntityTarget<R>,
  column: Column<R>,
  order: FindOptionsOrder<R>,
  and: () => FindOptionsWhere<R> = () => ({}),
): DataLoader<string, R[]> {
  return new DataLoader(async (keys) => {
    const where = { ...and(), ...among<R>(column, keys) };
    const rows = await db.getRepository(entity).find({ where, order });
    const perKey = new Map<string, R[]>(keys.map((key) => [key, []]));
    rows.forEach((row) => perKey.get(row[column] as string)!.push(row));
    return keys.map((key) => perKey.get(key)!);
  });
}

const among = <R extends object>(column: Column<R>, keys: readonly string[]) =>
  ({ [column]: Any([...keys]) }) as FindOptionsWhere<R>;
