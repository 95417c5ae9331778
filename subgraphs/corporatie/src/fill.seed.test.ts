import { wereld, type Wereld } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { corporatie } from './corporatie.subgraph';
import { fill } from './fill.seed';

const klein: Wereld = wereld('klein');

let db: DataSource;
beforeAll(async () => (db = await openDatabase(await createTestDatabase(), corporatie)));
afterAll(() => db.destroy());

const count = async (sql: string) => Number((await db.query(`SELECT count(*) AS n FROM ${sql}`))[0].n);

describe('the seed', () => {
  it('fills an empty database with every placement of the world and says what it did', async () => {
    const lines: string[] = [];
    expect(
      await fill(
        db,
        () => klein,
        (line) => lines.push(line),
      ),
    ).toBe(true);
    expect(lines).toContain(`seed ${klein.plaatsingen().length} plaatsingen`);
    expect(await count('plaatsing')).toBe(klein.plaatsingen().length);
  });

  it('leaves a filled database as it is', async () => {
    expect(await fill(db, () => klein)).toBe(false);
    expect(await count('plaatsing')).toBe(klein.plaatsingen().length);
  });

  it('sends no message about a refused offer', async () => {
    expect(await count(`plaatsing p JOIN plaatsingsbericht b ON b.plaatsing = p.id WHERE p.status = 'GEWEIGERD'`)).toBe(
      0,
    );
  });

  it('assigns every household at least the dwelling it lives in, and frees the one it left', async () => {
    expect(
      await count(`woning w JOIN huurovereenkomst h ON h.einddatum IS NOT NULL
                   JOIN plaatsing p ON p.id = h.plaatsing AND p.woning = w.id WHERE w.huishouden IS NOT NULL`),
    ).toBe(0);
    expect(
      await count(`plaatsing p JOIN woning w ON w.id = p.woning
                   WHERE p.status = 'SLEUTEL' AND w.huishouden IS DISTINCT FROM p.huishouden`),
    ).toBe(0);
  });

  it('holds P19: arrears with an objection, all steps taken, no vroegsignaal', async () => {
    const { huishouden } = klein.persoon(klein.casussen.P19!.id);
    const [row] = await db.query('SELECT * FROM huurachterstand WHERE huishouden = $1', [huishouden]);
    expect(row).toMatchObject({ bezwaarHuurder: true, vroegsignaalVerzondenOp: null });
    expect([row.herinneringOp, row.persoonlijkContactOp, row.hulpverwijzingOp, row.aanbodDoorgifteOp]).not.toContain(
      null,
    );
  });

  it('leaves free dwellings to let', async () => {
    expect(await count('woning WHERE huishouden IS NULL')).toBeGreaterThan(20);
  });
});
