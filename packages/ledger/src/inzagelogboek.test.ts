import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Inzage } from './inzage';
import { Inzagelogboek, RegistratieMislukt } from './inzagelogboek';
import { CREATE_INZAGE, DROP_INZAGE } from './table';

const inzage = (change: Partial<Inzage> = {}): Inzage => ({
  trace: '0af7651916cd43dd8448eb211c80319c',
  naam: 'Dossier',
  status: 'OK',
  begin: new Date('2026-11-22T09:00:00Z'),
  einde: new Date('2026-11-22T09:00:01Z'),
  verwerkingsactiviteit: 'urn:ketenhub:verwerkingsactiviteit:HUISVESTEN',
  betrokkene: '11111111-1111-4111-8111-111111111111',
  organisatie: 'corporatie-mooistede',
  rol: 'WOONCONSULENT',
  doel: 'HUISVESTEN',
  gebruiker: 'mw-1',
  client: 'portaal',
  revisie: '7',
  besluiten: [
    {
      categorie: 'IDENTITEIT',
      velden: ['Statushouder.naam'],
      besluit: 'TOEGESTAAN',
      regel: 'r',
      versie: 1,
      grondslag: 'OVEREENKOMST',
    },
    { categorie: 'BIJSTAND', velden: ['Bijstandsuitkering.bedrag'], besluit: 'GEWEIGERD', reden: 'NOOIT' },
  ],
  ...change,
});

let admin: Client;
let client: Client;
let url: string;
let logboek: Inzagelogboek;

beforeAll(async () => {
  admin = new Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await admin.connect();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const made = new URL(process.env.TEST_POSTGRES_URL!);
  made.pathname = `/${name}`;
  url = made.href;
  client = new Client({ connectionString: url });
  await client.connect();
  await client.query(CREATE_INZAGE);
  logboek = new Inzagelogboek(url);
});

afterAll(async () => {
  await logboek.close();
  await client.end();
  await admin.end();
});

const count = async () => Number((await client.query('SELECT count(*) FROM inzage')).rows[0].count);

describe('the disclosure log', () => {
  it.each(['UPDATE inzage SET rol = $$X$$', 'DELETE FROM inzage', 'TRUNCATE inzage'])('refuses %s', async (sql) => {
    await logboek.append([inzage()]);
    await expect(client.query(sql)).rejects.toThrow('append-only');
  });

  it('rejects when it cannot write, writes nothing then, and resumes by itself', async () => {
    const before = await count();
    await client.query('ALTER TABLE inzage RENAME TO weg');
    await expect(logboek.append([inzage()])).rejects.toBeInstanceOf(RegistratieMislukt);
    await client.query('ALTER TABLE weg RENAME TO inzage');
    await logboek.append([inzage()]);
    expect(await count()).toBe(before + 1);
  });

  it('resumes after its connection was cut', async () => {
    await logboek.append([inzage()]);
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ketenhub inzagelogboek'",
    );
    await logboek.append([inzage()]).catch(() => undefined);
    await expect(logboek.append([inzage()])).resolves.toBeUndefined();
  });

  it('rejects all of a group of which one record cannot be written', async () => {
    const before = await count();
    const broken = inzage({ revisie: 'geen getal' });
    const results = await Promise.allSettled(
      [[inzage()], [inzage(), broken], [inzage()]].map((one) => logboek.append(one)),
    );
    expect(results.some((result) => result.status === 'rejected')).toBe(true);
    const written = results.filter((result) => result.status === 'fulfilled').length;
    expect(await count()).toBe(before + written);
  });

  it('has written every record when append resolves, with all that was decided', async () => {
    await logboek.append([inzage({ trace: 'f'.repeat(32) })]);
    const { rows } = await client.query('SELECT * FROM inzage WHERE trace_id = $1', ['f'.repeat(32)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      naam: 'Dossier',
      betrokkene: inzage().betrokkene,
      doel: 'HUISVESTEN',
      revisie: '7',
      besluiten: inzage().besluiten,
    });
    expect(rows[0].span_id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('lets requests that come together share a commit', async () => {
    const before = await count();
    await Promise.all(Array.from({ length: 200 }, () => logboek.append([inzage({ naam: 'samen' })])));
    expect(await count()).toBe(before + 200);
    const { rows } = await client.query("SELECT count(DISTINCT xmin::text) FROM inzage WHERE naam = 'samen'");
    expect(Number(rows[0].count)).toBeLessThan(10);
  });

  it('writes nothing for nothing', async () => {
    const before = await count();
    await logboek.append([]);
    expect(await count()).toBe(before);
  });

  it('leaves nothing behind when its table is dropped', async () => {
    await client.query(DROP_INZAGE);
    const { rows } = await client.query("SELECT proname FROM pg_proc WHERE proname = 'inzage_is_append_only'");
    expect(rows).toEqual([]);
    await client.query(CREATE_INZAGE);
  });
});
