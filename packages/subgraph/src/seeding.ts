import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { required, type Env } from './config';
import { waitForDatabase, type Tables } from './database';

/** Fills an empty database, all or nothing; leaves a filled one as it is. False when it was filled. */
export type Fill<W> = (db: DataSource, makeWereld: () => W, report?: (line: string) => void) => Promise<boolean>;

/** What is written, and how; answers how many. */
export type Step<W> = readonly [naam: string, write: (manager: EntityManager, wereld: W) => Promise<number>];

/** The step that fills one table. */
export const table = <W, R extends ObjectLiteral>(
  naam: string,
  entity: EntityTarget<R>,
  rijen: (wereld: W) => R[],
): Step<W> => [
  naam,
  (manager, wereld) => inChunks(rijen(wereld), (chunk) => manager.insert(entity, chunk as QueryDeepPartialEntity<R>[])),
];

/** Fills in the order of the steps, in which references exist; filled is a database with a row of `kern`. */
export const filler =
  <W>(kern: EntityTarget<ObjectLiteral>, steps: readonly Step<W>[]): Fill<W> =>
  async (db, makeWereld, report = () => undefined) => {
    if (await db.manager.exists(kern)) return false;
    const wereld = makeWereld();
    await db.transaction(async (manager) => {
      for (const [naam, write] of steps) report(`seed ${await write(manager, wereld)} ${naam}`);
    });
    return true;
  };

const CHUNK = 1_000;

/** So many rows in one statement that its parameters stay within what Postgres takes. */
export async function inChunks<R>(rows: readonly R[], insert: (chunk: R[]) => Promise<unknown>): Promise<number> {
  for (let from = 0; from < rows.length; from += CHUNK) await insert(rows.slice(from, from + CHUNK));
  return rows.length;
}

export type Profiel = 'vol' | 'klein';

/** The process that fills the database of DATABASE_URL with the world of PROFIEL (vol unless given), and tells what it did. */
export async function seed<W>(
  tables: Tables,
  fill: Fill<W>,
  makeWereld: (profiel: Profiel) => W,
  env: Env,
): Promise<void> {
  try {
    const profiel = profielOf(env.PROFIEL);
    const db = await waitForDatabase(required(env, 'DATABASE_URL'), tables, (line) => write(process.stderr, line));
    try {
      const filled = await fill(
        db,
        () => makeWereld(profiel),
        (line) => write(process.stdout, line),
      );
      if (!filled) write(process.stdout, 'seed 0 already filled');
    } finally {
      await db.destroy();
    }
  } catch (error) {
    write(process.stderr, `seed: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

function profielOf(text = 'vol'): Profiel {
  if (text !== 'vol' && text !== 'klein') throw new Error('PROFIEL is vol or klein.');
  return text;
}

const write = (stream: NodeJS.WriteStream, line: string) => void stream.write(`${line}\n`);
