import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { Collector } from '../collect/collector';
import { CREATE_KETENINZAGE } from '../collect/table';
import { printNote } from '../head/note';
import { Inzagelogboek } from '../inzagelogboek';
import { exportLedger, type ExportLine } from '../store/export';
import { Logboeklezer } from '../store/lezer';
import { testLedger, type TestLedger } from '../testing/database';
import { inzage } from '../testing/inzage';
import { testSigner } from '../testing/signer';
import { verifyInclusion } from '../tree/verify-proof';
import { Verifier } from '../verify/verifier';
import { retentionCommand } from './command';
import { NietVerlopen, Retention, setPeriods } from './retention';

const WONEN = 'urn:ketenhub:verwerkingsactiviteit:HUISVESTEN';
const ZORG = 'urn:ketenhub:verwerkingsactiviteit:SOCIAAL_ONDERSTEUNEN';
const LONG_AGO = new Date('2019-03-10T12:00:00Z');
const signer = testSigner();
const role = `bewaarder_${randomUUID().replaceAll('-', '')}`;
let ledger: TestLedger;
let lezer: Logboeklezer;
let keeper: Pool;
let keeperUrl: string;

/** Three records of 2019, of which one stays for ten years, and one of now. The registry has all of them too. */
beforeAll(async () => {
  ledger = await testLedger();
  await ledger.pool.query(CREATE_KETENINZAGE);
  await setPeriods(ledger.pool, { [WONEN]: 60, [ZORG]: 240 });
  await ledger.pool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'proef'`);
  await ledger.pool.query('SELECT logboek.benoem_bewaarder($1)', [role]);
  const url = new URL(ledger.url);
  [url.username, url.password] = [role, 'proef'];
  keeperUrl = url.href;
  keeper = new Pool({ connectionString: keeperUrl, max: 1 });
  keeper.on('error', () => undefined);
  const logboek = new Inzagelogboek(ledger.url, { signer });
  const then = { begin: LONG_AGO, einde: LONG_AGO };
  jest.useFakeTimers({ now: LONG_AGO, doNotFake: ALL_BUT_THE_DATE });
  await logboek.append([inzage(then), inzage({ ...then, verwerkingsactiviteit: ZORG })]);
  await logboek.append([inzage(then)]);
  jest.useRealTimers();
  await logboek.append([inzage()]);
  await logboek.close();
  lezer = new Logboeklezer(ledger.url, 'gemeente');
  const noot = printNote((await lezer.boom.head())!);
  const collector = new Collector(ledger.pool, signer.keys, () => undefined);
  await collector.receive('gemeente', { vanaf: 0, noot, vastleggingen: await lezer.lines(0, 4) });
});

afterAll(async () => {
  await keeper.end();
  await lezer.close();
  await ledger.stop();
});

const ALL_BUT_THE_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const as never;

const numbers = async (table: string) =>
  (await ledger.pool.query(`SELECT volgnummer::int AS n FROM ${table} ORDER BY 1`)).rows.map(({ n }) => n as number);
const command = async (...args: string[]) => {
  let said = '';
  const code = await retentionCommand(['--database', keeperUrl, ...args], (text) => (said += text));
  return { code, said };
};

describe('before its time', () => {
  it.each(['inzage', 'keteninzage'])('no record of %s goes, whoever asks', async (table) => {
    await expect(ledger.pool.query(`DELETE FROM ${table} WHERE volgnummer = 3`)).rejects.toMatchObject({
      code: 'KH001',
      message: expect.stringMatching(/append-only: this record stays until \d{4}/),
    });
    await expect(ledger.pool.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: 'KH001' });
    expect(await numbers(table)).toEqual([0, 1, 2, 3]);
  });

  it('the bewaarder is refused with a code, and nothing goes', async () => {
    const remove = new Retention(keeper).remove({ voor: new Date() });
    await expect(remove).rejects.toBeInstanceOf(NietVerlopen);
    await expect(remove).rejects.toMatchObject({ code: 'NIET_VERLOPEN' });
    const { code, said } = await command('--voor', new Date().toISOString(), '--activiteit', ZORG);
    expect([code, said]).toEqual([1, expect.stringMatching(/^NIET_VERLOPEN: .* niets verwijderd\.\n$/)]);
    expect(await numbers('inzage')).toEqual([0, 1, 2, 3]);
  });

  it.each([
    'SELECT betrokkene FROM inzage',
    'SELECT besluiten FROM keteninzage',
    'SELECT zout FROM inzage',
    `UPDATE inzage SET einde = '2000-01-01'`,
    'TRUNCATE inzage',
    `INSERT INTO logboek.bewaartermijn (verwerkingsactiviteit, maanden) VALUES ('${WONEN}', 1)`,
    'DELETE FROM logboek.bewaartermijn',
    'DELETE FROM logboek.verwijdering',
    'DELETE FROM logboek.boom',
    'SELECT noot FROM logboek.gezien',
    'ALTER TABLE inzage DISABLE TRIGGER ALL',
    'SET session_replication_role = replica',
  ])('the bewaarder may not %s', async (sql) => {
    await expect(keeper.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('past its time', () => {
  it('a dry run says what would go, per activity and month, and takes nothing', async () => {
    const due = { verwerkingsactiviteit: WONEN, maand: '2019-03', aantal: 2 };
    expect(await new Retention(keeper).due()).toEqual([
      { tabel: 'inzage', ...due },
      { tabel: 'keteninzage', ...due },
    ]);
    expect(await command('--dry-run')).toEqual({
      code: 0,
      said: `  inzage ${WONEN} 2019-03: 2\n  keteninzage ${WONEN} 2019-03: 2\n  4 vastleggingen zijn over hun bewaartermijn\n`,
    });
    expect(await numbers('inzage')).toEqual([0, 1, 2, 3]);
  });

  it('the contents go, here and at the registry, and the proofs stay', async () => {
    expect(await command()).toEqual({ code: 0, said: '  4 vastleggingen verwijderd; hun bewijs blijft\n' });
    expect([await numbers('inzage'), await numbers('keteninzage')]).toEqual([
      [1, 3],
      [1, 3],
    ]);
    const { size, root } = (await lezer.boom.head())!.head;
    for (const index of [0, 1, 2, 3]) {
      const [leaf] = await lezer.boom.leaves(index, index + 1);
      const proof = await lezer.boom.inclusion(index, size);
      expect(verifyInclusion({ leaf: leaf!, index, size, root, proof })).toBe(true);
    }
    expect(await command()).toMatchObject({ said: '  0 vastleggingen verwijderd; hun bewijs blijft\n' });
  });

  it('the verifier finds nothing missing, counts what went, and knows it from what was dropped', async () => {
    const shown = await lines();
    expect(verify(shown)).toEqual({ findings: [], removed: 2 });
    const dropped = shown.map((line) => (isRecord(line, 0) ? { ...line, verwijderd: undefined } : line));
    expect(verify(dropped).findings).toEqual([['ONTBREEKT', 0]]);
  });

  it.each<[string, object]>([
    ['young', { maanden: 60, op: new Date().toISOString() }],
    ['young, with a period made up for it', { maanden: 1, op: new Date().toISOString() }],
    ['young, and said to go some day', { maanden: 60, op: '2099-01-01T00:00:00.000Z' }],
    ['young, without a readable moment', { maanden: 60, op: 'ooit' }],
    ['young, without a period', { maanden: 0, op: new Date().toISOString() }],
  ])('a record is found that was dropped and is called expired: %s', async (_, said) => {
    const verwijderd = { verwerkingsactiviteit: WONEN, ...said } as never;
    const cheated = (await lines()).map((line) => {
      if (!isRecord(line, 3) || line.soort !== 'vastlegging') return line;
      return { soort: line.soort, volgnummer: line.volgnummer, blad: line.blad, verwijderd };
    });
    expect(verify(cheated).findings).toEqual([['TE_VROEG', 3]]);
  });
});

describe('what a witness saw', () => {
  const seen = async () =>
    (await ledger.pool.query(`SELECT noot FROM logboek.gezien ORDER BY bron, grootte, noot`)).rows.map(
      ({ noot }) => noot as string,
    );
  beforeAll(() =>
    ledger.pool.query(
      `INSERT INTO logboek.gezien (bron, grootte, wortel, noot, akkoord, op)
       SELECT bron, grootte, decode(md5(noot), 'hex'), noot, akkoord, date_trunc('hour', now()) - dagen * interval '1 day' + minuut * interval '1 minute'
       FROM (VALUES
         ('corporatie', 1, 'een', true, 3, 1), ('corporatie', 2, 'twee', true, 3, 2), ('corporatie', 2, 'ander', false, 3, 3),
         ('corporatie', 3, 'drie', true, 3, 59), ('corporatie', 4, 'vier', true, 3, 60), ('corporatie', 9, 'voor', false, 3, 58),
         ('corporatie', 5, 'vijf', true, 0, 0), ('corporatie', 6, 'zes', true, 0, 0), ('welzijn', 1, 'enige', true, 9, 1)
       ) AS g (bron, grootte, noot, akkoord, dagen, minuut)`,
    ),
  );

  it.each(['drie', 'vier', 'ander', 'voor', 'vijf', 'zes', 'enige'])('head %s stays, whoever asks', async (noot) => {
    const { rows } = await ledger.pool.query<{ key: string }>(
      `SELECT format('bron = %L AND grootte = %s AND akkoord = %L', bron, grootte, akkoord) AS key
       FROM logboek.gezien WHERE noot = $1`,
      [noot],
    );
    for (const pool of [keeper, ledger.pool])
      await expect(pool.query(`DELETE FROM logboek.gezien WHERE ${rows[0]!.key}`)).rejects.toThrow('append-only');
  });

  it('goes after a day, all but the newest of an hour, and what did not agree', async () => {
    expect((await command()).said).toContain('  2 hoofden van andere logboeken uitgedund tot een per uur\n');
    expect(await seen()).toEqual(['ander', 'drie', 'vier', 'vijf', 'zes', 'voor', 'enige']);
    expect((await command()).said).not.toContain('hoofden');
  });
});

const isRecord = (line: ExportLine, n: number) => line.soort === 'vastlegging' && line.volgnummer === n;

async function lines(): Promise<ExportLine[]> {
  let text = '';
  for await (const part of exportLedger(lezer)) text += part;
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportLine);
}

function verify(shown: readonly ExportLine[]) {
  const verifier = new Verifier({ naam: 'gemeente', keys: signer.keys, complete: true, termijnen: { [WONEN]: 60 } });
  for (const line of shown) {
    if (line.soort === 'vastlegging') verifier.record(line);
    else if (line.soort === 'hoofd') verifier.head(line.noot);
  }
  verifier.end();
  return { findings: verifier.findings.map(({ soort, van }) => [soort, van]), removed: verifier.removed };
}
