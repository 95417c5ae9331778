import { wereld, type Wereld } from '@ketenhub/demo';
import { openDatabase } from '@ketenhub/subgraph';
import { createTestDatabase } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { isTussentijdsNodig } from './bespreking/bespreektermijn';
import { BesprekingEntity } from './bespreking/bespreking.entity';
import { DeelnameEntity } from './deelname/deelname.entity';
import { ENTITIES } from './entities';
import { fill } from './fill.seed';
import { KernteamoverlegEntity } from './kernteamoverleg/kernteamoverleg.entity';
import { OndersteuningstrajectEntity } from './ondersteuningstraject/ondersteuningstraject.entity';
import { welzijn } from './welzijn.subgraph';

let db: DataSource;
let klein: Wereld;
const regels: string[] = [];
beforeAll(async () => {
  klein = wereld('klein');
  db = await openDatabase(await createTestDatabase(), welzijn);
  await fill(
    db,
    () => klein,
    (regel) => regels.push(regel),
  );
});
afterAll(() => db.destroy());

describe('the demo data of welzijn', () => {
  it('fills every table and says so', async () => {
    const counts = await Promise.all(
      ENTITIES.map((entity) => db.getRepository(entity as typeof BesprekingEntity).count()),
    );
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(regels).toHaveLength(ENTITIES.length);
    expect(regels[0]).toBe(`seed ${klein.wijken.length} wijken`);
  });

  it('leaves a filled database as it is', async () => {
    await expect(fill(db, () => klein)).resolves.toBe(false);
  });

  it('follows the spine', async () => {
    const besprekingen = await db.getRepository(BesprekingEntity).find();
    expect(besprekingen).toHaveLength(klein.plaatsingen().filter(({ bespreking }) => bespreking).length);
    for (const { plaatsing, huishouden, genodigdeMedewerker } of besprekingen) {
      const spine = klein.plaatsing(plaatsing);
      expect([spine.huishouden, spine.bespreking!.genodigdeVwn ?? null]).toEqual([huishouden, genodigdeMedewerker]);
    }
    const trajecten = await db.getRepository(OndersteuningstrajectEntity).find();
    for (const { id, statushouder } of trajecten) expect(klein.persoon(statushouder).sociaalTeam!.id).toBe(id);
    const deelnames = await db.getRepository(DeelnameEntity).find();
    for (const { id, statushouder } of deelnames) expect(klein.persoon(statushouder).participatie!.id).toBe(id);
  });

  it('holds the kernteam that met in between of P17, which BR12 asked for', async () => {
    const { huishouden } = klein.persoon(klein.casussen.P17!.id);
    const { bericht, bespreking, verhuisd } = klein.huishouden(huishouden).plaatsingen.at(-1)!;
    const overleg = await db.getRepository(KernteamoverlegEntity).findOneByOrFail({ id: bespreking!.overleg });
    expect(overleg).toMatchObject({ soort: 'TUSSENTIJDS', aanleiding: expect.any(String) });
    const regulier = klein.overleggen.find(
      ({ kernteam, soort, datum }) => kernteam === overleg.kernteam && soort === 'REGULIER' && datum > overleg.datum,
    )!;
    const dagen = { berichtOp: bericht!.verzondenOp.slice(0, 10), verhuisdatum: verhuisd };
    expect(isTussentijdsNodig(dagen, overleg.datum)).toBe(false);
    expect(isTussentijdsNodig(dagen, regulier.datum)).toBe(true);
  });
});

describe('the migration of welzijn', () => {
  it('goes down and up again on a database with data', async () => {
    await db.undoLastMigration({ transaction: 'each' });
    const left = await db.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    expect(left).toEqual([{ tablename: 'migrations' }]);
    await db.runMigrations();
    await expect(fill(db, () => klein)).resolves.toBe(true);
  });
});
