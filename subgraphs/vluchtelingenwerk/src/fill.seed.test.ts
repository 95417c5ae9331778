import { wereld } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { fill } from './fill.seed';
import { bezettingsfout } from './flyeractie/bezetting';
import { flyeractieRows } from './flyeractie/flyeractie.seed';
import { vluchtelingenwerk } from './vluchtelingenwerk.subgraph';

const w = wereld('klein');
const TABELLEN = vluchtelingenwerk.entities.length;
let db: DataSource;

beforeAll(async () => {
  db = await openDatabase(await createTestDatabase(), vluchtelingenwerk);
  await fill(db, () => w);
});
afterAll(() => db.destroy());

const rows = (sql: string, ...values: unknown[]) => db.query(sql, values);
const aantal = async (tabel: string) => Number((await rows(`SELECT count(*) FROM ${tabel}`))[0].count);

describe('the seed', () => {
  it('leaves a filled database as it is', async () => expect(await fill(db, () => w)).toBe(false));

  it('fills every table', async () => {
    const counts = await Promise.all(vluchtelingenwerk.entities.map((e) => aantal(db.getMetadata(e).tableName)));
    expect(counts.filter((count) => count > 0)).toHaveLength(TABELLEN);
  });

  it('puts the rows of Vechtdal-Oost in the hands of welzijn (P14)', async () => {
    const [{ organisatie }] = await rows(
      'SELECT organisatie FROM begeleidingstraject WHERE statushouder = $1',
      w.casussen.P14!.id,
    );
    expect(organisatie).toBe('welzijn-vechtdal-oost');
  });

  it('leaves the former dossier of someone who moved with the former organisation (P06)', async () => {
    const found = await rows(
      'SELECT organisatie FROM begeleidingstraject WHERE statushouder = $1 ORDER BY startdatum DESC',
      w.casussen.P06!.id,
    );
    expect(found.map((row: { organisatie: string }) => row.organisatie)).toEqual([
      'vluchtelingenwerk-heuvelrand',
      'vluchtelingenwerk-maasveld',
    ]);
  });

  it('keeps the exception to the police report of P12 and the report of P13', async () => {
    const of = async (code: 'P12' | 'P13') =>
      (
        await rows(
          'SELECT "meldingDatum" IS NOT NULL AS gemeld, "uitzonderingReden" IS NOT NULL AS uitzondering FROM incident WHERE statushouder = $1',
          w.casussen[code]!.id,
        )
      )[0];
    expect([await of('P12'), await of('P13')]).toEqual([
      { gemeld: false, uitzondering: true },
      { gemeld: true, uitzondering: false },
    ]);
  });

  it('staffs every planned flyer round as BR15 asks', () => {
    const planned = flyeractieRows(w).filter(({ status }) => !['TE_PLANNEN', 'GEANNULEERD'].includes(status));
    expect(planned.map(bezettingsfout).filter(Boolean)).toEqual([]);
  });

  it('flyers in no street of someone whose address is secret (P02)', async () => {
    const found = await rows(
      'SELECT straal, straten FROM flyeractie WHERE huishouden = $1',
      w.persoon(w.casussen.P02!.id).huishouden,
    );
    expect(found).toEqual(found.map(() => ({ straal: null, straten: [] })));
    expect(found).not.toHaveLength(0);
  });

  it('suppresses the small kern in every report (P23)', async () => {
    const klein = w.wijken.find((wijk) => wijk.klein)!.id;
    const found = await rows('SELECT DISTINCT k, onderdrukt, aantal FROM evaluatierapportage WHERE wijk = $1', klein);
    expect(found).toEqual([{ k: 10, onderdrukt: true, aantal: null }]);
  });

  it('refers only with a toestemming that exists (BR19)', async () => {
    const known = new Set(w.toestemmingen.map(({ id }) => id));
    const found: { toestemming: string }[] = await rows('SELECT toestemming FROM doorverwijzing');
    expect(found.filter(({ toestemming }) => !known.has(toestemming))).toEqual([]);
  });
});
