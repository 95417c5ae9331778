import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SigningKey } from '@ketenhub/identity';
import { CREATE_INZAGE, CREATE_KETENINZAGE, DROP_INZAGE, DROP_KETENINZAGE, Inzagelogboek } from '@ketenhub/ledger';
import { Client } from 'pg';
import { keeperOf, passwordOf, startDatabases, type Databases } from './databases';
import { loadSecrets, makeDataFolder, type Secrets } from './secrets';
import { readSettings, SUBGRAPHS } from './settings';

describe('startDatabases', () => {
  const data = mkdtempSync(join(tmpdir(), 'ketenhub-data-'));
  const settings = readSettings({ KETENHUB_DATA: data });
  let secrets: Secrets;
  let databases: Databases;
  beforeAll(async () => {
    makeDataFolder(data);
    secrets = await loadSecrets(data);
    databases = await startDatabases(settings, secrets);
  });
  afterAll(async () => {
    await databases.cluster?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const connect = async (url: string, sql = 'SELECT 1 AS een') => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  };

  it.each(SUBGRAPHS)('keeps %s and its process out of every other database', async (naam) => {
    for (const own of [databases.owners[naam], databases.urls[naam]])
      for (const other of ['postgres', 'template1', ...SUBGRAPHS.filter((subgraph) => subgraph !== naam)]) {
        const url = new URL(own);
        url.pathname = `/${other}`;
        await expect(connect(url.href)).rejects.toThrow(/permission denied/);
      }
    await expect(connect(databases.owners[naam], 'CREATE TABLE t (id int)')).resolves.toEqual([]);
    await expect(connect(databases.urls[naam], 'UPDATE t SET id = 1')).resolves.toEqual([]);
  });

  it('gives each a bewaarder, who comes into that one alone and owns nothing', async () => {
    for (const naam of SUBGRAPHS) {
      const url = new URL(databases.urls[naam]);
      [url.username, url.password] = [keeperOf(naam), passwordOf(keeperOf(naam), secrets.passwords)];
      expect(await connect(url.href)).toEqual([{ een: 1 }]);
      await expect(connect(url.href, 'CREATE TABLE u (id int)')).rejects.toThrow(/permission denied/);
      url.pathname = '/postgres';
      await expect(connect(url.href)).rejects.toThrow(/permission denied/);
    }
  });

  describe('to the role that a process connects as', () => {
    const MAAND = `inzage_${new Date().toISOString().slice(0, 7).replace('-', '_')}`;
    const asOwner = (sql: string) => connect(databases.owners.toestemming, sql);
    let process: Client;
    const asProcess = async (sql: string) => (await process.query(sql)).rows as unknown[];
    beforeAll(async () => {
      process = new Client({ connectionString: databases.urls.toestemming });
      await process.connect();
      await asOwner(CREATE_INZAGE);
      await asOwner(CREATE_KETENINZAGE);
      const signer = SigningKey.parse(secrets.keys.toestemming);
      const logboek = new Inzagelogboek(databases.urls.toestemming, { signer });
      await logboek.append([inzage()]);
      await logboek.close();
    });

    it('the ledger lets records be added, each to a month made for it, and be read', async () => {
      const places = await asProcess('SELECT tableoid::regclass::text AS plaats FROM inzage');
      expect(places).toEqual([{ plaats: `logboek.${MAAND}` }]);
      expect(await asProcess('SELECT grootte::int FROM logboek.boom')).toEqual([{ grootte: 1 }]);
    });

    it.each([
      ['inzage', 'rol'],
      [`logboek.${MAAND}`, 'rol'],
      ['logboek.inzage_overig', 'rol'],
      ['keteninzage', 'rol'],
      ['logboek.boom', 'wortel'],
      ['logboek.keten_boom', 'wortel'],
      ['logboek.gezien', 'akkoord'],
      ['logboek.bewaartermijn', 'maanden'],
      ['inzage_alarm', 'soort'],
    ])('%s lets nothing be changed, removed, undone or taken over', async (table, column) => {
      for (const sql of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `DROP TRIGGER alleen_aanvullen ON ${table}`,
        `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
        `ALTER TABLE ${table} OWNER TO CURRENT_USER`,
        `ALTER TABLE ${table} RENAME TO weg`,
        `CREATE TRIGGER eigen BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen()`,
        `DROP TABLE ${table}`,
      ])
        await expect(asProcess(sql)).rejects.toThrow(/permission denied|must be owner/);
      // Who has a right without the right to give it is not refused, but gives nothing.
      await asProcess(`GRANT ALL ON ${table} TO CURRENT_USER`);
      await expect(asProcess(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    });

    it.each([
      'SET ROLE toestemming',
      'SET session_replication_role = replica',
      'GRANT toestemming TO CURRENT_USER',
      'CREATE TABLE eigen (id int)',
      'CREATE TABLE logboek.eigen (id int)',
      'DROP SCHEMA logboek CASCADE',
      'DROP FUNCTION logboek.alleen_aanvullen() CASCADE',
      'CREATE OR REPLACE FUNCTION logboek.alleen_aanvullen() RETURNS trigger LANGUAGE sql AS $$ SELECT $$',
      'ALTER TABLE inzage DETACH PARTITION logboek.inzage_overig',
    ])('there is no way round: %s', async (sql) => {
      await expect(asProcess(sql)).rejects.toThrow(/permission denied|must be owner/);
    });

    afterAll(async () => {
      await process.end();
      await asOwner(DROP_KETENINZAGE);
      await asOwner(DROP_INZAGE);
    });
  });

  it('keeps keys and passwords to their owner, and the same at the next start', async () => {
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await loadSecrets(data)).toEqual(secrets);
  });

  it('finds its data again after a stop', async () => {
    await databases.cluster?.stop();
    databases = await startDatabases(settings, secrets);
    expect(await connect(databases.urls.gemeente, 'SELECT count(*)::int AS n FROM t')).toEqual([{ n: 0 }]);
  });

  it('throws away what an older version made, when asked', async () => {
    await databases.cluster?.stop();
    databases = await startDatabases(settings, secrets, true);
    await expect(connect(databases.owners.gemeente, 'SELECT FROM t')).rejects.toThrow(/does not exist/);
  });

  it('leaves a database of somebody else alone', async () => {
    const elsewhere = Object.fromEntries(SUBGRAPHS.map((naam) => [naam, `postgres://elders/${naam}`]));
    const given = await startDatabases({ ...settings, databaseUrls: elsewhere }, secrets);
    expect(given).toEqual({ owners: elsewhere, urls: elsewhere });
  });
});

const inzage = () => ({
  trace: 'd'.repeat(32),
  operatie: '{ statushouder { naam { voornamen } } }',
  naam: 'query',
  status: 'OK' as const,
  begin: new Date(),
  einde: new Date(),
  verwerkingsactiviteit: 'urn:ketenhub:verwerkingsactiviteit:PRIVACY_TOEZICHT',
  betrokkene: '11111111-1111-4111-8111-111111111111',
  organisatie: 'keten-toezicht',
  rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING',
  doel: 'PRIVACY_TOEZICHT',
  gebruiker: 'mw-toezicht',
  client: 'test',
  revisie: '1',
  besluiten: [],
});
