import { dagVan } from '@ketenhub/subgraph/dag';
import { dagen, LEYLA, NOUR, SAMI, startTestregister, type Testregister } from '../testregister';
import { verstrijk } from './verstrijk';
import { volgendMoment } from './volgend-moment';

const over = (seconden: number) => new Date(Date.now() + seconden * 1_000);
const VWN = 'vluchtelingenwerk-maasveld';

let register: Testregister;
beforeEach(async () => (register = await startTestregister()));
afterEach(() => register.stop());

const row = async (id: string) => (await register.db.query('SELECT * FROM toestemming WHERE id = $1', [id]))[0];
const feit = async (id: string) =>
  (await register.db.query('SELECT feit FROM wijziging WHERE sleutel = $1 AND actueel', [id]))[0].feit;
const stand = async () => (await register.db.query('SELECT stand FROM revisie'))[0].stand;
const sql = (text: string, values: unknown[] = []) => register.db.query(text, values);

/** Looks again until it holds, at most ten seconds. */
async function straks(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; !(await holds()); await new Promise((r) => setTimeout(r, 20)))
    if (Date.now() > deadline) throw new Error('it did not happen');
}

describe('time', () => {
  it('makes a consent expired at its end, without a revision: the fact said so', async () => {
    const id = await register.heeft({ geldigTot: over(1) });
    const before = await stand();
    await straks(async () => (await row(id)).status === 'VERLOPEN');
    expect([(await row(id)).vervalreden, await stand()]).toEqual([null, before]);
  });

  it('is half-open: a moment earlier nothing has ended, at the moment itself it has', async () => {
    const tot = dagen(40);
    const id = await register.heeft({ geldigTot: tot });
    await verstrijk(register.db, new Date(tot.getTime() - 1));
    expect((await row(id)).status).toBe('GEGEVEN');
    await verstrijk(register.db, tot);
    expect((await row(id)).status).toBe('VERLOPEN');
  });

  it('ends what a representative gave when the child becomes sixteen, and what he sees, and forgets the day', async () => {
    const id = await register.heeft({ statushouder: NOUR, vertegenwoordiger: true });
    const own = await register.heeft({ statushouder: NOUR, categorie: 'PIP_VOLLEDIG' });
    await sql(`UPDATE persoon SET "zestienOp" = $1 WHERE statushouder = $2`, [dagVan(Date.now()), NOUR]);
    await straks(async () => (await row(id)).status === 'VERVALLEN');
    expect(await row(id)).toMatchObject({ vervalreden: 'ZESTIEN_GEWORDEN', ingetrokkenDoor: 'register' });
    expect((await row(own)).status).toBe('GEGEVEN');
    expect((await feit(id)).ingetrokkenOp).toBe((await row(id)).ingetrokkenOp.getTime());
    expect(await sql(`SELECT "zestienOp", gezag FROM persoon WHERE statushouder = $1`, [NOUR])).toEqual([
      { zestienOp: null, gezag: [] },
    ]);
    expect(await feit(`GEZAG ${NOUR} ${LEYLA}`)).toBeNull();
  });

  it('ends what the receiver was given when his last involvement ends, and tells followers', async () => {
    const id = await register.heeft();
    const elsewhere = await register.heeft({ ontvanger: 'welzijn-maasveld', doel: 'SOCIAAL_ONDERSTEUNEN' });
    const tot = over(1);
    await sql(`UPDATE betrokkenheid SET tot = $1 WHERE organisatie = $2 AND medewerker IS NULL`, [tot, VWN]);
    await verstrijk(register.db, over(2));
    expect((await row(id)).status).toBe('GEGEVEN');
    await sql(`UPDATE betrokkenheid SET tot = $1 WHERE organisatie = $2`, [over(5), VWN]);
    await verstrijk(register.db, over(5));
    expect(await row(id)).toMatchObject({ status: 'VERVALLEN', vervalreden: 'BETROKKENHEID_BEEINDIGD' });
    expect((await feit(id)).ingetrokkenOp).toBe((await row(id)).ingetrokkenOp.getTime());
    expect((await row(elsewhere)).status).toBe('GEGEVEN');
  });

  it('leaves what was given after the relation ended, for one that is to begin', async () => {
    await sql(`UPDATE betrokkenheid SET tot = $1 WHERE organisatie = $2`, [over(1), VWN]);
    const id = await register.heeft({ besluitOp: over(2) });
    await verstrijk(register.db, over(3));
    expect((await row(id)).status).toBe('GEGEVEN');
  });

  it('ends what rests on a task when the organisation loses it, and nothing that another role may use', async () => {
    const id = await register.heeft();
    const corporatie = await register.heeft({
      verstrekker: 'gemeente-maasveld',
      ontvanger: 'corporatie-mooistede',
      categorie: 'GEZONDHEID',
      doel: 'HUISVESTEN',
      uitdrukkelijk: true,
    });
    await sql(`UPDATE taaktoewijzing SET tot = $1 WHERE organisatie = ANY($2)`, [
      over(1),
      [VWN, 'corporatie-mooistede'],
    ]);
    await verstrijk(register.db, over(2));
    expect(await row(id)).toMatchObject({ status: 'VERVALLEN', vervalreden: 'TAAK_BEEINDIGD' });
    expect((await row(corporatie)).status).toBe('GEGEVEN');
  });

  it('is dealt with once by two replicas, and what ended while none ran when one runs again', async () => {
    const id = await register.heeft();
    await sql(`UPDATE klok SET tot = $1`, [dagen(-3)]);
    await sql(`UPDATE betrokkenheid SET tot = $1 WHERE organisatie = $2`, [dagen(-2), VWN]);
    await Promise.all([verstrijk(register.db, new Date()), verstrijk(register.db, new Date())]);
    const changes = await sql('SELECT count(*)::int AS n FROM wijziging WHERE sleutel = $1', [id]);
    expect([(await row(id)).status, changes]).toEqual(['VERVALLEN', [{ n: 2 }]]);
    expect((await row(id)).ingetrokkenOp.getTime()).toBeLessThan(dagen(-1).getTime());
  });

  it('says when to look next', async () => {
    const first = await volgendMoment(register.db.manager);
    await register.heeft({ geldigTot: dagen(3), statushouder: SAMI });
    expect([first! > dagen(90).getTime(), await volgendMoment(register.db.manager)]).toEqual([
      true,
      expect.any(Number),
    ]);
    expect(await volgendMoment(register.db.manager)).toBeLessThan(dagen(4).getTime());
  });
});
