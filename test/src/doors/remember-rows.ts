import type { DataSource, SelectQueryBuilder } from 'typeorm';

type Build = (...args: unknown[]) => SelectQueryBuilder<object>;
type Ask = (this: unknown, ...args: unknown[]) => Promise<unknown>;

/**
 * The rows stand still, so Postgres answers each question once, and TypeORM makes objects of an answer once. Only this
 * makes it possible to ask for every role, purpose and case; the long random states ask everything again each time.
 */
export function rememberRows(db: DataSource): void {
  const answers = new Map<string, Promise<unknown>>();
  const once = (key: string, ask: () => Promise<unknown>) => {
    const known = answers.get(key) ?? ask();
    answers.set(key, known);
    return known;
  };
  const manager = db.manager as unknown as Record<string, Ask>;
  for (const method of ['find', 'findBy', 'findOne', 'findOneBy', 'count', 'countBy']) {
    const ask = manager[method]!.bind(db.manager) as Ask;
    manager[method] = (entity, ...args) =>
      once(`${method} ${(entity as { name: string }).name} ${JSON.stringify(args)}`, () => ask(entity, ...args));
  }
  const query = db.query.bind(db) as Ask;
  db.query = ((...args: unknown[]) => once(`query ${JSON.stringify(args)}`, () => query(...args))) as typeof db.query;
  const make = manager.createQueryBuilder!.bind(db.manager) as unknown as Build;
  manager.createQueryBuilder = ((...args: unknown[]) => rememberBuilder(make(...args), once)) as never;
  const build = db.createQueryBuilder.bind(db) as Build;
  db.createQueryBuilder = ((...args: unknown[]) => rememberBuilder(build(...args), once)) as never;
}

function rememberBuilder(
  builder: SelectQueryBuilder<object>,
  once: (key: string, ask: () => Promise<unknown>) => Promise<unknown>,
): SelectQueryBuilder<object> {
  const methods = builder as unknown as Record<string, Ask>;
  for (const method of ['getMany', 'getRawMany', 'getOne', 'getRawOne', 'getCount']) {
    const ask = methods[method]!.bind(builder) as Ask;
    methods[method] = () => once(`${method} ${JSON.stringify(builder.getQueryAndParameters())}`, () => ask());
  }
  return builder;
}
