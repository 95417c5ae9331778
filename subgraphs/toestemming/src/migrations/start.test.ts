import { wereld } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import { somVan, volgende } from '@ketenhub/subgraph/volgen';
import { fill } from '../fill.seed';
import { toestemming } from '../toestemming.subgraph';
import { Volgers1764406800000 } from './volgers';

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

  it('chains the changes that were there, as the database and every follower would', async () => {
    const db = await openDatabase(await createTestDatabase(), toestemming);
    await fill(
      db,
      () => wereld('klein'),
      () => undefined,
    );
    const ketens = () => db.query(`SELECT revisie::int, encode(keten, 'hex') AS keten FROM wijziging ORDER BY revisie`);
    const before = await ketens();
    const since = toestemming.migrations.indexOf(Volgers1764406800000);
    for (const _ of toestemming.migrations.slice(since)) await db.undoLastMigration();
    await db.runMigrations();
    expect(await ketens()).toEqual(before);
    const rows = await db.query(
      'SELECT revisie::text, soort, sleutel, feit::text FROM wijziging ORDER BY wijziging.revisie',
    );
    let keten = '';
    for (const { revisie, soort, sleutel, feit } of rows)
      keten = volgende(keten, revisie, somVan(soort, sleutel, feit));
    expect(keten).toBe(before.at(-1).keten);
    await expect(
      db.query(`INSERT INTO wijziging (revisie, soort, sleutel, actueel) VALUES (9999999, 'REGEL', 'x', true)`),
    ).rejects.toThrow('has no predecessor');
    await db.destroy();
  });
});
