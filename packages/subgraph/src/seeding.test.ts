import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { openDatabase, waitForDatabase } from './database';
import { filler, inChunks, seed, table } from './seeding';
import { startSubgraph } from './start';
import { createTestDatabase } from './testing';

@Entity('straat')
class Straat {
  @PrimaryColumn('text')
  naam!: string;
}

@Entity('huis')
class Huis {
  @PrimaryColumn('int')
  nummer!: number;

  @Column('text')
  straat!: string;
}

class Start1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE straat (naam text PRIMARY KEY)');
    await runner.query('CREATE TABLE huis (nummer int PRIMARY KEY, straat text REFERENCES straat)');
  }

  async down(): Promise<void> {}
}

const TABLES = { naam: 'dorp', entities: [Straat, Huis], migrations: [Start1763769600000] };
const DORP = { straten: ['Kerkpad'], huizen: 2500 };
type Dorp = typeof DORP;

const fill = filler<Dorp>(Straat, [
  table('straten', Straat, ({ straten }) => straten.map((naam) => ({ naam }))),
  table('huizen', Huis, ({ huizen, straten }) =>
    Array.from({ length: huizen }, (_, nummer) => ({ nummer, straat: straten.at(-1)! })),
  ),
]);

let url: string;
let db: DataSource;
beforeAll(async () => {
  url = await createTestDatabase();
  db = await openDatabase(url, TABLES);
});
afterAll(() => db.destroy());
beforeEach(() => db.query('TRUNCATE straat CASCADE'));

const counts = () => Promise.all([db.manager.count(Straat), db.manager.count(Huis)]);

describe('a filler', () => {
  it('writes nothing at all when one step fails', async () => {
    const broken = filler<Dorp>(Straat, [
      table('straten', Straat, () => [{ naam: 'Kerkpad' }]),
      table('huizen', Huis, () => [{ nummer: 1, straat: 'Nergensweg' }]),
    ]);
    await expect(broken(db, () => DORP)).rejects.toThrow('foreign key');
    await expect(counts()).resolves.toEqual([0, 0]);
  });

  it('leaves a filled database as it is, and does not make a world for it', async () => {
    await db.manager.insert(Straat, { naam: 'Dorpsstraat' });
    const makeWereld = jest.fn(() => DORP);
    await expect(fill(db, makeWereld)).resolves.toBe(false);
    await expect(counts()).resolves.toEqual([1, 0]);
    expect(makeWereld).not.toHaveBeenCalled();
  });

  it('fills every table in order and says how many rows each got', async () => {
    const lines: string[] = [];
    await expect(
      fill(
        db,
        () => DORP,
        (line) => lines.push(line),
      ),
    ).resolves.toBe(true);
    await expect(counts()).resolves.toEqual([1, 2500]);
    expect(lines).toEqual(['seed 1 straten', 'seed 2500 huizen']);
  });
});

describe('inChunks', () => {
  it.each([
    [0, []],
    [1000, [1000]],
    [2500, [1000, 1000, 500]],
  ])('writes %d rows in statements of %j', async (total, sizes) => {
    const written: number[] = [];
    const rows = Array.from({ length: total });
    await expect(inChunks(rows, async (chunk) => written.push(chunk.length))).resolves.toBe(total);
    expect(written).toEqual(sizes);
  });
});

describe('the seed process', () => {
  const out: string[] = [];
  beforeEach(() => {
    out.length = 0;
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = 0;
  });

  it.each([
    ['without a database', { PROFIEL: 'klein' }, 'DATABASE_URL is not set'],
    [
      'with a profile that does not exist',
      { DATABASE_URL: 'postgres://x', PROFIEL: 'groot' },
      'PROFIEL is vol or klein',
    ],
  ])('fails in one line %s', async (_, env, message) => {
    await seed(TABLES, fill, () => DORP, env);
    expect(out).toEqual([expect.stringContaining(`seed: ${message}`)]);
    expect(process.exitCode).toBe(1);
  });

  it('fills once, from the world of its profile', async () => {
    const makeWereld = jest.fn(() => DORP);
    await seed(TABLES, fill, makeWereld, { DATABASE_URL: url, PROFIEL: 'klein' });
    await seed(TABLES, fill, makeWereld, { DATABASE_URL: url });
    expect(makeWereld.mock.calls).toEqual([['klein']]);
    expect(out).toEqual(['seed 1 straten\n', 'seed 2500 huizen\n', 'seed 0 already filled\n']);
    await expect(counts()).resolves.toEqual([1, 2500]);
  });
});

describe('a role that owns nothing', () => {
  it('uses the tables that MIGRATE=only made as their owner, and says who must when they are not there', async () => {
    const owner = await createTestDatabase();
    const own = new URL(owner);
    [own.username, own.password] = [`proces_${own.pathname.slice(6)}`, 'proef'];
    await db.query(`CREATE ROLE ${own.username} LOGIN PASSWORD 'proef'`);
    await expect(waitForDatabase(own.href, TABLES, () => undefined)).rejects.toThrow(
      'The database of dorp is not usable: 42501, its owner must bring it up to date first (MIGRATE=only)',
    );
    await startSubgraph(TABLES as never, { MIGRATE: 'only', DATABASE_URL: owner });
    const made = await openDatabase(owner, TABLES);
    await made.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${own.username}`);
    await made.destroy();
    const process = await openDatabase(own.href, TABLES);
    await expect(process.manager.count(Straat)).resolves.toBe(0);
    await expect(process.query('DROP TABLE straat')).rejects.toThrow('must be owner');
    await process.destroy();
  });
});
