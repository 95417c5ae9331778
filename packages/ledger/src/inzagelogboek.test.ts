import { Inzagelogboek, HerhalingStrijdig, RegistratieMislukt } from './inzagelogboek';
import { sealRecord } from './record/seal';
import { fromHalves, toBeslissing, toVerwerking, withSpans } from './record/vastlegging';
import { Boom } from './store/boom';
import { columns, parametersOf, recordset, values } from './store/columns';
import { Months } from './store/months';
import { CREATE_INZAGE, DROP_INZAGE } from './store/table';
import { testLedger, type TestLedger } from './testing/database';
import { inzage } from './testing/inzage';
import { testSigner } from './testing/signer';
import { readRecords } from './store/records';
import { Frontier } from './tree/frontier';
import { verifyConsistency, verifyInclusion } from './tree/verify-proof';

const signer = testSigner();
let ledger: TestLedger;
let logboek: Inzagelogboek;

beforeAll(async () => {
  ledger = await testLedger();
  logboek = new Inzagelogboek(ledger.url, { signer });
});

afterAll(async () => {
  await logboek.close();
  await ledger.stop();
});

const query = async (sql: string, values: unknown[] = []) => (await ledger.pool.query(sql, values)).rows;
const count = async (where = 'true') => Number((await query(`SELECT count(*) FROM inzage WHERE ${where}`))[0].count);
const boom = () => new Boom(ledger.pool, 'gemeente');

describe('the disclosure log', () => {
  it.each(['inzage', 'logboek.boom', `logboek.inzage_${new Date().toISOString().slice(0, 7).replace('-', '_')}`])(
    'refuses to change, remove or empty %s',
    async (table) => {
      await logboek.append([inzage()]);
      const column = table === 'logboek.boom' ? 'tijd = now()' : "rol = 'X'";
      for (const sql of [`UPDATE ${table} SET ${column}`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
        await expect(query(sql)).rejects.toThrow('append-only');
    },
  );

  it('gives nobody the right to change, remove or empty', async () => {
    const grants = await query(
      `SELECT c.relname, a.privilege_type FROM pg_class c, aclexplode(c.relacl) a
       WHERE (c.oid = 'inzage'::regclass OR c.relnamespace = 'logboek'::regnamespace)
         AND a.privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')`,
    );
    expect(grants).toEqual([]);
  });

  it('rejects when it cannot write, writes nothing then, and resumes by itself', async () => {
    const before = await count();
    await query('ALTER TABLE inzage RENAME TO weg');
    await expect(logboek.append([inzage()])).rejects.toBeInstanceOf(RegistratieMislukt);
    await query('ALTER TABLE weg RENAME TO inzage');
    await logboek.append([inzage()]);
    expect(await count()).toBe(before + 1);
  });

  it('resumes after its connection was cut', async () => {
    await logboek.append([inzage()]);
    await query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ketenhub inzagelogboek'",
    );
    await logboek.append([inzage()]).catch(() => undefined);
    await expect(logboek.append([inzage()])).resolves.toBeUndefined();
  });

  it.each(['written', 'refused'])('takes a record that comes the moment another was %s', async (end) => {
    for (let i = 0; i < 20; i++) {
      const first = inzage({ gebruiker: end === 'written' ? 'mw-1' : 'mw\u0000' });
      const next = () => logboek.append([inzage()]);
      await expect(logboek.append([first]).then(next, next)).resolves.toBeUndefined();
    }
  });

  it('rejects an operation whose record the database does not take, whole, and no other of the group', async () => {
    const before = await count();
    const broken = inzage({ gebruiker: 'mw\u0000' });
    const results = await Promise.allSettled(
      [[inzage()], [inzage(), broken], [inzage()]].map((one) => logboek.append(one)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await count()).toBe(before + 2);
  });

  it('refuses what would make more wait than it has room for, and takes it again when there is room', async () => {
    const small = new Inzagelogboek(ledger.url, { signer, capacity: 3 });
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => small.append([inzage()])));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const result of results.slice(3)) expect(result).toMatchObject({ reason: { name: 'RegistratieMislukt' } });
    await small.append([inzage(), inzage(), inzage()]);
    await small.close();
  });

  it('has written every record when append resolves, with all that was decided', async () => {
    const one = inzage();
    await logboek.append([one]);
    const rows = await query('SELECT * FROM inzage WHERE trace_id = $1', [one.trace]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ naam: 'Dossier', betrokkene: one.betrokkene, doel: 'HUISVESTEN', revisie: '7' });
    expect(rows[0].besluiten).toEqual(one.besluiten);
    expect(rows[0].span_id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps of what was asked nothing that could be guessed', async () => {
    const [one, other] = [inzage(), inzage()];
    await logboek.append([one]);
    await logboek.append([other]);
    const rows = await query('SELECT operatie FROM inzage WHERE trace_id = ANY($1)', [[one.trace, other.trace]]);
    expect(new Set(rows.map(({ operatie }) => operatie)).size).toBe(1);
    expect(rows[0].operatie).toMatch(/^[0-9a-f]{64}$/);
  });

  it('lets requests that come together share a commit', async () => {
    const before = await count();
    await Promise.all(Array.from({ length: 200 }, () => logboek.append([inzage({ naam: 'samen' })])));
    expect(await count()).toBe(before + 200);
    const rows = await query("SELECT count(DISTINCT xmin::text) FROM inzage WHERE naam = 'samen'");
    expect(Number(rows[0].count)).toBeLessThan(10);
  });

  it('writes nothing for nothing', async () => {
    const before = await count();
    await logboek.append([]);
    expect(await count()).toBe(before);
  });

  it('puts every record in the partition of its month, which is there before it begins, and one of an odd month in the rest', async () => {
    const [straks, ooit] = [new Date(Date.now() + 60 * 86_400_000), new Date('2001-01-01')];
    await logboek.append([inzage({ naam: 'nu' }), inzage({ naam: 'ooit', einde: ooit })]);
    await logboek.append([inzage({ naam: 'straks', einde: straks })]);
    const rows = await query(
      "SELECT naam, tableoid::regclass::text AS deel FROM inzage WHERE naam IN ('nu', 'ooit', 'straks') ORDER BY 1",
    );
    expect(rows).toEqual([
      { naam: 'nu', deel: expect.stringMatching(/^logboek\.inzage_\d{4}_\d\d$/) },
      { naam: 'ooit', deel: 'logboek.inzage_overig' },
      { naam: 'straks', deel: `logboek.inzage_${straks.toISOString().slice(0, 7).replace('-', '_')}` },
    ]);
  });
  it('makes each coming month for itself, and not once only when the database did not work', async () => {
    const other = await testLedger();
    const partitions = async () =>
      (
        await other.pool.query(
          `SELECT relname FROM pg_class WHERE relname ~ '^inzage_\\d' AND relkind = 'r' ORDER BY 1`,
        )
      ).rows.length;
    const months = new Months(other.pool);
    await other.pool.query('ALTER SCHEMA logboek RENAME TO weg');
    await months.ready();
    await other.pool.query('ALTER SCHEMA weg RENAME TO logboek');
    expect(await partitions()).toBe(0);
    // A record that came before its month was made stands among the rest.
    await other.pool.query(`INSERT INTO inzage (volgnummer, ${columns}) SELECT 0, ${values} FROM ${recordset(1)}`, [
      ...parametersOf([sealRecord(withSpans([inzage()])[0]!, Buffer.alloc(32))]),
    ]);
    await months.ready();
    months.stop();
    expect(await partitions()).toBe(3);
    await other.stop();
  });
});

describe('the same operation under the same trace', () => {
  const twice = async (first: ReturnType<typeof inzage>, change: Partial<ReturnType<typeof inzage>>) => {
    await logboek.append([first]);
    await logboek.append([{ ...first, begin: new Date(), einde: new Date(), ...change }]);
    return count(`trace_id = '${first.trace}'`);
  };

  it.each<[string, number, Partial<ReturnType<typeof inzage>>]>([
    ['is one record', 1, {}],
    ['is one record when only the revision moved on', 1, { revisie: '8' }],
    ['is a second record when it ended otherwise', 2, { besluiten: [] }],
    ['is a second record of another person', 2, { betrokkene: '22222222-2222-4222-8222-222222222222' }],
    ['with another question is a second record', 2, { operatie: 'query Anders { statushouder { id } }' }],
  ])('%s', async (_, records, change) => {
    expect(await twice(inzage(), change)).toBe(records);
  });

  it('is one record when both come at once', async () => {
    const one = inzage();
    await Promise.all(Array.from({ length: 5 }, () => logboek.append([one])));
    expect(await count(`trace_id = '${one.trace}'`)).toBe(1);
  });

  it('is one record for each time it ended otherwise', async () => {
    const one = inzage();
    for (const besluiten of [one.besluiten, [], one.besluiten, []]) await logboek.append([{ ...one, besluiten }]);
    expect(await count(`trace_id = '${one.trace}'`)).toBeLessThanOrEqual(3);
  });

  it.each<[string, Partial<ReturnType<typeof inzage>>]>([
    ['organisation', { organisatie: 'welzijn-maasveld' }],
    ['role', { rol: 'MEDEWERKER_VERHUUR' }],
    ['purpose', { doel: 'BIJSTAND_VERLENEN' }],
    ['user', { gebruiker: 'mw-2' }],
    ['client', { client: 'anders' }],
  ])('by another %s is refused, and the others of its group are not', async (_, change) => {
    const first = inzage();
    const other = inzage();
    await logboek.append([first]);
    const [replay, rest] = await Promise.allSettled([
      logboek.append([{ ...first, ...change }]),
      logboek.append([other]),
    ]);
    expect(replay).toMatchObject({ status: 'rejected', reason: expect.any(HerhalingStrijdig) });
    expect(rest.status).toBe('fulfilled');
    expect([await count(`trace_id = '${first.trace}'`), await count(`trace_id = '${other.trace}'`)]).toEqual([1, 1]);
  });

  it('after a day is a disclosure of its own', async () => {
    const long = new Date(Date.now() - 86_400_000);
    expect(await twice(inzage({ begin: long, einde: long }), {})).toBe(2);
  });
});

describe('the tree of the disclosure log', () => {
  it('has the records as leaves, in order, and a signed head for every commit', async () => {
    const records = await readRecords(ledger.pool, 0, 10_000);
    expect(records.map(({ volgnummer }) => volgnummer)).toEqual(records.map((_, i) => i));
    const frontier = Frontier.empty();
    const heads = new Map((await boom().headsAfter(0, 10_000)).map(({ head }) => [head.size, head]));
    for (const { vastlegging, zout } of records) {
      frontier.append(sealRecord(vastlegging, zout).leaf);
      const head = heads.get(frontier.size);
      if (head !== undefined) expect([frontier.size, frontier.root()]).toEqual([frontier.size, head.root]);
      heads.delete(frontier.size);
    }
    expect(heads.size).toBe(0);
  });

  it('proves every record and every earlier head from its table', async () => {
    const { head } = (await boom().head())!;
    for (const index of [0, 1, Math.floor(head.size / 2), head.size - 1]) {
      const [leaf] = await boom().leaves(index, index + 1);
      const proof = await boom().inclusion(index, head.size);
      expect(verifyInclusion({ leaf: leaf!, index, size: head.size, root: head.root, proof })).toBe(true);
    }
    for (const { head: earlier } of await boom().headsAfter(0, 50)) {
      const proof = await boom().consistency(earlier.size, head.size);
      const roots = { firstRoot: earlier.root, secondRoot: head.root };
      expect(verifyConsistency({ first: earlier.size, second: head.size, proof, ...roots })).toBe(true);
    }
  });

  it('comes back whole from its two halves', async () => {
    const [{ vastlegging }] = (await readRecords(ledger.pool, 0, 1)) as [
      Awaited<ReturnType<typeof readRecords>>[number],
    ];
    expect(fromHalves(toVerwerking(vastlegging), toBeslissing(vastlegging))).toEqual(vastlegging);
    expect(JSON.stringify(toVerwerking(vastlegging))).not.toContain(vastlegging.gebruiker);
  });

  it('numbers densely and in commit order with several processes at once, each in its turn', async () => {
    const before = (await boom().head())!.head.size;
    const processes = Array.from({ length: 3 }, () => new Inzagelogboek(ledger.url, { signer }));
    const work = processes.map(async (own, p) => {
      for (let round = 0; round < 10; round++)
        await Promise.all(Array.from({ length: 5 }, () => own.append([inzage({ naam: `proces ${p}` })])));
    });
    await Promise.all(work);
    await Promise.all(processes.map((own) => own.close()));
    const rows = await query('SELECT volgnummer::int AS n, naam FROM inzage WHERE volgnummer >= $1 ORDER BY 1', [
      before,
    ]);
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 150 }, (_, i) => before + i));
    expect(new Set(rows.map(({ naam }) => naam)).size).toBe(3);
  });

  it('is not built upon when its nodes contradict its head', async () => {
    const other = await testLedger();
    const first = new Inzagelogboek(other.url, { signer });
    await first.append([inzage(), inzage()]);
    await first.close();
    await other.pool.query('ALTER TABLE logboek.boom DISABLE TRIGGER ALL');
    await other.pool.query(`UPDATE logboek.boom SET knopen = overlay(knopen PLACING '\\x00' FROM 70)`);
    const second = new Inzagelogboek(other.url, { signer });
    await expect(second.append([inzage()])).rejects.toBeInstanceOf(RegistratieMislukt);
    await second.close();
    await other.stop();
  });

  it('leaves nothing behind when its tables are dropped', async () => {
    await query(DROP_INZAGE);
    expect(await query("SELECT nspname FROM pg_namespace WHERE nspname = 'logboek'")).toEqual([]);
    await query(CREATE_INZAGE);
  });
});
