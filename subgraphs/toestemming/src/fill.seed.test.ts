import { wereld } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { fill } from './fill.seed';
import { toestemming } from './toestemming.subgraph';
import { toestemmingRijen } from './toestemming/toestemming.seed';

const w = wereld('klein');
let db: DataSource;
beforeAll(async () => {
  db = await openDatabase(await createTestDatabase(), toestemming);
  await fill(
    db,
    () => w,
    () => undefined,
  );
});
afterAll(() => db.destroy());

const count = async (from: string) => (await db.query(`SELECT count(*)::int AS n FROM ${from}`))[0].n;

describe('the demo registry', () => {
  it('is filled once', async () => {
    expect(
      await fill(
        db,
        () => w,
        () => undefined,
      ),
    ).toBe(false);
  });

  it.each<[string, number]>([
    ['organisatie', w.organisaties.length],
    ['taaktoewijzing', w.taaktoewijzingen.length],
    ['opdracht', w.opdrachten.length],
    ['convenant', w.convenanten.length],
    ['verwerkingsactiviteit', w.verwerkingsactiviteiten.length],
    ['persoon', w.personen.length],
    ['betrokkenheid', w.betrokkenheden.length],
    ['toestemming', w.toestemmingen.length],
    ['bezwaar', w.bezwaren.length],
  ])('holds every %s of the world', async (table, aantal) => {
    expect(await count(table)).toBe(aantal);
  });

  it.each([
    ['BETROKKENHEID', async () => (await count('betrokkenheid')) + (await count('persoon CROSS JOIN unnest(gezag)'))],
    ['PERSOON', () => count('persoon')],
    ['TAAKTOEWIJZING', () => count('taaktoewijzing')],
    ['OPDRACHT', () => count('opdracht')],
    ['REGEL', () => count('regel')],
    ['TOESTEMMING', () => count(`toestemming WHERE status NOT IN ('GEVRAAGD', 'GEWEIGERD')`)],
    ['BEZWAAR', () => count(`bezwaar WHERE besluit <> 'AFGEWEZEN'`)],
  ])('tells followers every %s that decides something', async (soort, aantal) => {
    expect(await count(`wijziging WHERE soort = '${soort}' AND feit IS NOT NULL`)).toBe(await aantal());
  });

  it('numbers them without a gap', async () => {
    const [{ stand }] = await db.query('SELECT stand::int FROM revisie');
    expect(
      await db.query('SELECT min(revisie)::int AS van, max(revisie)::int AS tot, count(*)::int AS n FROM wijziging'),
    ).toEqual([{ van: 1, tot: stand, n: stand }]);
  });

  it('has no consent for health that is not explicit, and a language and text for each', () => {
    const rows = toestemmingRijen(w);
    expect(rows.filter(({ taal, tekstversie }) => !taal || !tekstversie)).toEqual([]);
    expect(rows.filter((t) => t.categorie === 'GEZONDHEID' && t.status === 'GEGEVEN' && !t.uitdrukkelijk)).toEqual([]);
  });

  it('tells followers ids only', async () => {
    const facts = JSON.stringify(await db.query('SELECT feit FROM wijziging'));
    const { naam, bsn, geboortedatum } = w.persoon(w.casussen.P01!.id);
    for (const value of [naam.volledigeNaam, bsn, geboortedatum]) expect(facts).not.toContain(value);
  });
});
