import { wereld } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import { fill } from '../fill.seed';
import { toestemming } from '../toestemming.subgraph';

const tables = `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`;
const functions = `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`;

describe('the migrations', () => {
  it('go down and up again on a database with data', async () => {
    const db = await openDatabase(await createTestDatabase(), toestemming);
    await fill(
      db,
      () => wereld('klein'),
      () => undefined,
    );
    const before = await db.query(tables);
    expect(before.length).toBeGreaterThan(10);
    for (const _ of toestemming.migrations) await db.undoLastMigration();
    expect([await db.query(tables), await db.query(functions)]).toEqual([[], []]);
    await db.runMigrations();
    expect(await db.query(tables)).toEqual(expect.arrayContaining(before));
    await db.destroy();
  });
});
