import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { corporatie } from '../corporatie.subgraph';
import {
  bericht,
  fillBuurt,
  HUISHOUDEN,
  huurachterstand,
  huurovereenkomst,
  PLAATSING,
  plaatsing,
  WONING,
  woning,
} from '../fixture/buurt';
import { PlaatsingsberichtEntity } from '../bericht/plaatsingsbericht.entity';
import { HuurachterstandEntity } from '../huur/huurachterstand.entity';
import { HuurovereenkomstEntity } from '../huur/huurovereenkomst.entity';
import { PlaatsingEntity } from '../plaatsing/plaatsing.entity';
import { WoningEntity } from '../woning/woning.entity';

const NIEUW = '90000000-0000-4000-8000-000000000001';

let db: DataSource;
beforeAll(async () => {
  db = await openDatabase(await createTestDatabase(), corporatie);
  await fillBuurt(db);
});
afterAll(() => db.destroy());

describe('the database', () => {
  it.each([
    ['an objection', { bezwaarHuurder: true }],
    ['no reminder', { herinneringOp: null }],
    ['no personal contact', { persoonlijkContactOp: null }],
    ['no pointer to help', { hulpverwijzingOp: null }],
    ['no offer to pass the data on', { aanbodDoorgifteOp: null }],
    ['a step that came later', { aanbodDoorgifteOp: '2026-09-09' }],
  ])('refuses a vroegsignaal with %s (BR29)', async (_, change) => {
    const row = huurachterstand({ id: NIEUW, vroegsignaalVerzondenOp: '2026-09-08', ...change });
    await expect(db.manager.insert(HuurachterstandEntity, row)).rejects.toThrow('br29_vroegsignaal_na_incasso');
  });

  it.each([
    [
      'ontzorging without end that the tenant pays himself (BR23)',
      { betaalwijze: 'ZELF' as const },
      'br23_ontzorgd_betaalt_gemeente',
    ],
    [
      'an end of ontzorging without a start',
      { doorbetalingVan: null, doorbetalingTot: '2026-08-01' },
      'doorbetaling_periode',
    ],
    ['an end of ontzorging before its start', { doorbetalingTot: '2026-01-19' }, 'doorbetaling_periode'],
    ['a lease that ends before it starts', { einddatum: '2026-01-19' }, 'check constraint'],
    ['a second lease of one plaatsing', {}, 'unique constraint'],
  ])('refuses %s', async (_, change, message) => {
    const row = huurovereenkomst({ id: NIEUW, ...change });
    await expect(db.manager.insert(HuurovereenkomstEntity, row)).rejects.toThrow(message);
  });

  it('lets the tenant pay himself after an ontzorging whose end is known (BR23)', async () => {
    const row = huurovereenkomst({
      id: NIEUW,
      huishouden: HUISHOUDEN.paar,
      plaatsing: PLAATSING.paar,
      betaalwijze: 'ZELF',
      doorbetalingTot: '2026-08-01',
    });
    await expect(db.manager.insert(HuurovereenkomstEntity, row)).resolves.toBeDefined();
  });

  it.each([
    ['a message about another household than its plaatsing', { huishouden: HUISHOUDEN.vera }, 'foreign key'],
    ['a message of another corporatie than its plaatsing', { organisatie: 'corporatie-zandweide' }, 'foreign key'],
    ['a second message about one plaatsing', { plaatsing: PLAATSING.sami }, 'unique'],
  ])('refuses %s', async (_, change, message) => {
    const row = bericht({ id: NIEUW, huishouden: HUISHOUDEN.sami, plaatsing: PLAATSING.samiGeweigerd, ...change });
    await expect(db.manager.insert(PlaatsingsberichtEntity, row)).rejects.toThrow(message);
  });

  it.each([
    ['in a dwelling of another corporatie', { organisatie: 'corporatie-zandweide' }, 'foreign key'],
    ['with a status that does not exist', { status: 'WONING_BEKEND' as never }, 'check constraint'],
    ['with a limitation that is not on the list', { woonbeperkingen: ['SLECHTZIEND' as never] }, 'check constraint'],
  ])('refuses a plaatsing %s', async (_, change, message) => {
    const row = plaatsing({ id: NIEUW, huishouden: HUISHOUDEN.sami, woning: { id: WONING.vrij }, ...change });
    await expect(db.manager.insert(PlaatsingEntity, row)).rejects.toThrow(message);
  });

  it('refuses a dwelling of an unknown kind', async () => {
    await expect(db.manager.insert(WoningEntity, woning({ id: NIEUW, soort: 'TENT' as never }))).rejects.toThrow(
      'check constraint',
    );
  });

  it('gives back what it was given, days and euros exact', async () => {
    const row = await db.manager.findOneByOrFail(HuurovereenkomstEntity, { plaatsing: PLAATSING.sami });
    expect(row).toEqual(huurovereenkomst());
  });

  it('goes down with data in it, and up again', async () => {
    await db.undoLastMigration();
    const [{ tables }] = await db.query(
      `SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    await db.runMigrations();
    expect([tables, await db.manager.count(WoningEntity)]).toEqual([0, 0]);
  });
});
