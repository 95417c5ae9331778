import { Collector } from '../collect/collector';
import { CREATE_KETENINZAGE } from '../collect/table';
import { testLedger, type TestLedger } from '../testing/database';
import { inzage } from '../testing/inzage';
import { PaperLedger } from '../testing/paper-ledger';
import { testSigner } from '../testing/signer';
import { NOT_CONFIDENTIAL } from './table';
import { Vertrouwelijkheid, type Verklaring } from './vertrouwelijkheid';

const [SAMI, AMAL] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const GEHEIM = 'urn:ketenhub:verwerkingsactiviteit:VEILIGHEID_BORGEN';
const inAnHour = () => new Date(Date.now() + 3_600_000);
let registry: TestLedger;
let vertrouwelijkheid: Vertrouwelijkheid;

beforeAll(async () => {
  registry = await testLedger();
  await registry.pool.query(CREATE_KETENINZAGE);
  vertrouwelijkheid = new Vertrouwelijkheid(async (sql, values) => (await registry.pool.query(sql, [...values])).rows);
  for (const naam of ['gemeente', 'welzijn']) {
    const signer = testSigner(naam);
    const paper = new PaperLedger(signer).commit(
      inzage({ verwerkingsactiviteit: GEHEIM, naam: `${naam} Sami` }),
      inzage({ verwerkingsactiviteit: GEHEIM, naam: `${naam} Amal`, betrokkene: AMAL }),
      inzage({ naam: `${naam} open` }),
    );
    const delivery = { vanaf: 0, noot: paper.heads[0]!, vastleggingen: paper.records };
    await new Collector(registry.pool, signer.keys, () => undefined).receive(naam, delivery);
  }
});
afterAll(() => registry.stop());

const hidden = async () =>
  (await registry.pool.query(`SELECT naam FROM keteninzage k WHERE NOT (${NOT_CONFIDENTIAL}) ORDER BY 1`)).rows.map(
    ({ naam }) => naam as string,
  );
const verklaar = (change: Partial<Verklaring> = {}) =>
  vertrouwelijkheid.verklaar({
    verwerkingsactiviteit: GEHEIM,
    tot: inAnHour(),
    reden: 'AVG art. 23 lid 1 d',
    door: 'fg-1',
    ...change,
  });

describe('confidential processing', () => {
  it.each<[string, Partial<Verklaring>, string[]]>([
    ['of one source', { bron: 'gemeente' }, ['gemeente Amal', 'gemeente Sami']],
    ['of one source about one person', { bron: 'gemeente', betrokkene: SAMI }, ['gemeente Sami']],
    ['of every source', {}, ['gemeente Amal', 'gemeente Sami', 'welzijn Amal', 'welzijn Sami']],
    ['of an activity without records', { verwerkingsactiviteit: 'urn:x' }, []],
  ])('%s is hidden until it is lifted, and no other', async (_, change, names) => {
    expect(await hidden()).toEqual([]);
    const id = await verklaar(change);
    expect(await hidden()).toEqual(names);
    expect(await vertrouwelijkheid.hefOp(id, 'fg-1')).toBe(true);
    expect(await hidden()).toEqual([]);
    expect(await vertrouwelijkheid.hefOp(id, 'fg-1')).toBe(false);
  });

  it.each([
    ['ended by itself', '-2 hours', '-1 hour'],
    ['begins later', '1 hour', '2 hours'],
  ])('that %s hides nothing', async (_, van, tot) => {
    await registry.pool.query(
      `INSERT INTO logboek.vertrouwelijkheid (verwerkingsactiviteit, van, tot, reden, door)
       VALUES ($1, now() + $2::interval, now() + $3::interval, 'AVG art. 23', 'fg-1')`,
      [GEHEIM, van, tot],
    );
    expect(await hidden()).toEqual([]);
  });

  it('is not lifted by a source that did not declare it', async () => {
    const id = await verklaar({ bron: 'gemeente' });
    expect(await vertrouwelijkheid.hefOp(id, 'welzijn', 'welzijn')).toBe(false);
    expect(await vertrouwelijkheid.hefOp(id, 'gemeente', 'gemeente')).toBe(true);
  });

  it('is not declared for a time that has passed, nor without a reason', async () => {
    await expect(verklaar({ tot: new Date(0) })).rejects.toThrow(RangeError);
    await expect(verklaar({ reden: '' })).rejects.toThrow(/check/);
  });

  it('stays on record as it was declared', async () => {
    for (const sql of ['UPDATE logboek.vertrouwelijkheid SET tot = now()', 'DELETE FROM logboek.vertrouwelijkheid'])
      await expect(registry.pool.query(sql)).rejects.toThrow('append-only');
  });
});
