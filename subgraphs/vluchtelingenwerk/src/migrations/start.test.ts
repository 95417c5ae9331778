import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import { vulDossier } from '../fixture/rijen';
import { vluchtelingenwerk } from '../vluchtelingenwerk.subgraph';

const TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1";

describe('the first migration', () => {
  it('goes down and up again on a database with data', async () => {
    const db = await openDatabase(await createTestDatabase(), vluchtelingenwerk);
    const before = await db.query(TABLES);
    await vulDossier(db);
    await db.undoLastMigration();
    expect(await db.query(TABLES)).toEqual([{ table_name: 'migrations' }]);
    await db.runMigrations();
    expect(await db.query(TABLES)).toEqual(before);
    await db.destroy();
  });

  it('makes the columns that the entities read', async () => {
    const db = await openDatabase(await createTestDatabase(), vluchtelingenwerk);
    for (const entity of vluchtelingenwerk.entities) await expect(db.manager.find(entity)).resolves.toEqual([]);
    await db.destroy();
  });
});
