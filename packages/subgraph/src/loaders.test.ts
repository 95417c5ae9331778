import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { rijenPer, rijenVan, rijPer } from './loaders';
import { createTestDatabase } from './testing';

@Entity('bericht')
class Bericht {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  straat!: string;

  @Column('int')
  nummer!: number;
}

const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [EEN, TWEE, DRIE, WEG] = [1, 2, 3, 9].map(uuid) as [string, string, string, string];

let db: DataSource;
beforeAll(async () => {
  db = new DataSource({ type: 'postgres', url: await createTestDatabase(), entities: [Bericht], synchronize: true });
  await db.initialize();
  await db.manager.insert(Bericht, [
    { id: EEN, straat: 'Dorpsstraat', nummer: 3 },
    { id: TWEE, straat: 'Dorpsstraat', nummer: 1 },
    { id: DRIE, straat: 'Kerkpad', nummer: 2 },
  ]);
});
afterAll(() => db.destroy());

/** What a loader asks of the database while `run` runs. */
async function countQueries(run: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(db, 'createQueryRunner');
  await run();
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

const STRANGE = ['', '999990019', '\0', 'x'.repeat(1000), EEN.toUpperCase().replaceAll('0', 'A')];

describe('rijPer', () => {
  it.each([WEG, ...STRANGE])('has no row for %j', async (id) => {
    await expect(rijPer(db, Bericht, 'id').load(id)).resolves.toBeUndefined();
  });

  it('finds each row once and with one query, strange ids among them or not', async () => {
    const loader = rijPer(db, Bericht, 'id');
    const queries = await countQueries(async () => {
      const rows = await loader.loadMany([DRIE, '\0', EEN, DRIE]);
      expect(rows).toMatchObject([{ nummer: 2 }, {}, { nummer: 3 }, { nummer: 2 }]);
      await loader.load(EEN);
    });
    expect(queries).toBe(1);
  });

  it('asks nothing where no key can exist', async () => {
    expect(await countQueries(() => rijPer(db, Bericht, 'id').loadMany(STRANGE))).toBe(0);
  });
});

describe('rijenPer', () => {
  it.each(['Nergensweg', ...STRANGE])('has no rows for %j in a column of text', async (straat) => {
    await expect(rijenPer(db, Bericht, 'straat').load(straat)).resolves.toEqual([]);
  });

  it('groups the rows of one query in its order', async () => {
    const loader = rijenPer(db, Bericht, 'straat', { nummer: 'ASC' });
    const queries = await countQueries(async () => {
      const [kerkpad, dorpsstraat] = await loader.loadMany(['Kerkpad', 'Dorpsstraat']);
      expect([kerkpad, dorpsstraat]).toMatchObject([[{ id: DRIE }], [{ id: TWEE }, { id: EEN }]]);
    });
    expect(queries).toBe(1);
  });

  it('leaves out what is not to be known, also of another key', async () => {
    const loader = rijenPer(db, Bericht, 'straat', { nummer: 'ASC' }, () => ({ id: TWEE }));
    await expect(loader.loadMany(['Kerkpad', 'Dorpsstraat'])).resolves.toMatchObject([[], [{ id: TWEE }]]);
  });
});

describe('rijenVan', () => {
  it('asks its own query for what are UUIDs only, and ignores rows that were not asked for', async () => {
    const find = jest.fn(async () => [
      { plaatsing: TWEE, n: 1 },
      { plaatsing: DRIE, n: 2 },
      { plaatsing: TWEE, n: 3 },
    ]);
    const loader = rijenVan(find, ({ plaatsing }) => plaatsing);
    await expect(loader.loadMany([TWEE, WEG, '\0'])).resolves.toEqual([
      [
        { plaatsing: TWEE, n: 1 },
        { plaatsing: TWEE, n: 3 },
      ],
      [],
      [],
    ]);
    expect(find.mock.calls).toEqual([[[TWEE, WEG]]]);
  });
});
