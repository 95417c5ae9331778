import type { DataSource } from 'typeorm';
import { gemeente } from '../gemeente.subgraph';
import { testGemeente, type TestGemeente } from '../testwereld.seed';

let subgraph: TestGemeente;
let db: DataSource;
beforeAll(async () => ({ db } = subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

describe('the tables refuse', () => {
  it.each([
    [
      'a boete for an asielstatushouder (BR09)',
      `INSERT INTO handhavingsmaatregel (id, statushouder, doelgroep, organisatie, soort, datum, verwijtbaar, status)
       SELECT gen_random_uuid(), id, doelgroep, organisatie, 'BOETE', '2026-01-01', true, 'OPGELEGD'
       FROM statushouder WHERE doelgroep = 'ASIELSTATUSHOUDER' LIMIT 1`,
      'geen_boete_asielstatushouder',
    ],
    [
      'a boete under another doelgroep than the person has (BR09)',
      `INSERT INTO handhavingsmaatregel (id, statushouder, doelgroep, organisatie, soort, datum, verwijtbaar, status)
       SELECT gen_random_uuid(), id, 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT', organisatie, 'BOETE', '2026-01-01', true, 'OPGELEGD'
       FROM statushouder WHERE doelgroep = 'ASIELSTATUSHOUDER' LIMIT 1`,
      'handhavingsmaatregel_statushouder_doelgroep_fkey',
    ],
    [
      'a person with a boete who becomes asielstatushouder (BR09)',
      `WITH boete AS (
         INSERT INTO statushouder SELECT (jsonb_populate_record(s, jsonb_build_object(
           'id', gen_random_uuid(), 'doelgroep', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'))).*
         FROM statushouder s LIMIT 1 RETURNING id, doelgroep, organisatie)
       INSERT INTO handhavingsmaatregel (id, statushouder, doelgroep, organisatie, soort, datum, verwijtbaar, status)
       SELECT gen_random_uuid(), id, doelgroep, organisatie, 'BOETE', '2026-01-01', true, 'OPGELEGD' FROM boete;
       UPDATE statushouder SET doelgroep = 'ASIELSTATUSHOUDER'
       WHERE id IN (SELECT statushouder FROM handhavingsmaatregel WHERE soort = 'BOETE')`,
      'geen_boete_asielstatushouder',
    ],
    [
      'an ontzorging shorter than six months (BR22)',
      `UPDATE ontzorging SET einddatum = startdatum + 100, "maatwerkAfwijking" = false`,
      'ontzorging_zes_maanden',
    ],
    [
      'maatwerk without a motivation (BR22)',
      `UPDATE ontzorging SET "maatwerkAfwijking" = true, "maatwerkMotivering" = NULL`,
      'ontzorging_check',
    ],
    ['a plan without a date', `UPDATE pip SET dagtekening = NULL, status = 'VASTGESTELD'`, 'pip_check'],
    [
      'level A2 on the onderwijsroute (BR05)',
      `UPDATE pip SET leerroute = 'ONDERWIJSROUTE', niveau = 'A2'`,
      'pip_check',
    ],
    ['level B1 on the Z-route (BR05)', `UPDATE pip SET leerroute = 'Z_ROUTE', niveau = 'B1'`, 'pip_check'],
    [
      'a reason for not taking a test that one takes',
      `UPDATE leerbaarheidstoets SET ontheven = false, "redenOntheffing" = 'x'`,
      'leerbaarheidstoets_check',
    ],
    ['an unknown wish', `UPDATE brede_intake SET wensen = '{RIJK_WORDEN}'`, 'brede_intake_wensen_check'],
    ['a third half-year', `UPDATE taakstelling SET halfjaar = 3`, 'taakstelling'],
  ])('%s', async (_, sql, constraint) => {
    const change = db.transaction((manager) => manager.query(sql));
    await expect(change).rejects.toThrow(constraint);
  });
});

describe('the migration', () => {
  it('goes down and up again on a database with people in it', async () => {
    await db.undoLastMigration();
    const [{ n }] = await db.query(`SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'`);
    expect(n).toBe(1);
    await db.runMigrations();
    const found = await db.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
    expect(found.map(({ tablename }: { tablename: string }) => tablename)).toEqual(
      [...db.entityMetadatas.map(({ tableName }) => tableName), 'inzage', 'migrations'].sort(),
    );
  });

  it('makes the columns that the entities have', async () => {
    const columns: { naam: string; leeg: boolean }[] = await db.query(
      `SELECT table_name || '.' || column_name AS naam, is_nullable = 'YES' AS leeg FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name NOT IN ('inzage', 'migrations')`,
    );
    const expected = db.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => ({ naam: `${tableName}.${column.databaseName}`, leeg: column.isNullable })),
    );
    const byName = (a: { naam: string }, b: { naam: string }) => (a.naam < b.naam ? -1 : 1);
    expect([...columns].sort(byName)).toEqual(expected.sort(byName));
    expect(gemeente.entities).toHaveLength(db.entityMetadatas.length);
  });
});
