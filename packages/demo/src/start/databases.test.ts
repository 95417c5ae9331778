import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { keeperPassword, startDatabases, type Databases } from './databases';
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

  it.each(SUBGRAPHS)('keeps %s out of every other database', async (naam) => {
    for (const other of ['postgres', 'template1', ...SUBGRAPHS.filter((subgraph) => subgraph !== naam)]) {
      const url = new URL(databases.urls[naam]);
      url.pathname = `/${other}`;
      await expect(connect(url.href)).rejects.toThrow(/permission denied/);
    }
    await expect(connect(databases.urls[naam], 'CREATE TABLE t (id int)')).resolves.toEqual([]);
  });

  it('gives each a bewaarder, who comes into that one alone and owns nothing', async () => {
    for (const naam of SUBGRAPHS) {
      const url = new URL(databases.urls[naam]);
      [url.username, url.password] = [`${naam}_bewaren`, keeperPassword(naam, secrets.passwords)];
      expect(await connect(url.href)).toEqual([{ een: 1 }]);
      await expect(connect(url.href, 'CREATE TABLE u (id int)')).rejects.toThrow(/permission denied/);
      url.pathname = '/postgres';
      await expect(connect(url.href)).rejects.toThrow(/permission denied/);
    }
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
    await expect(connect(databases.urls.gemeente, 'SELECT FROM t')).rejects.toThrow(/does not exist/);
  });

  it('leaves a database of somebody else alone', async () => {
    const elsewhere = Object.fromEntries(SUBGRAPHS.map((naam) => [naam, `postgres://elders/${naam}`]));
    const given = await startDatabases({ ...settings, databaseUrls: elsewhere }, secrets);
    expect(given).toEqual({ urls: elsewhere });
  });
});
