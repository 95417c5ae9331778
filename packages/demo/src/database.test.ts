import { Client } from 'pg';
import { startPostgres, type TestPostgres } from './database';

describe('startPostgres', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  const ask = async (url: string, sql: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  };

  it('refuses a wrong password', async () => {
    await expect(ask(postgres.url().replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('makes a database that keeps rows', async () => {
    const url = await postgres.createDatabase('proef');
    await ask(url, 'create table t (naam text)');
    await ask(url, `insert into t values ('één')`);
    expect(await ask(url, 'select upper(naam) as naam from t')).toEqual([{ naam: 'ÉÉN' }]);
  });

  it('empties a database that is made again', async () => {
    await ask(await postgres.createDatabase('opnieuw'), 'create table t (naam text)');
    const url = await postgres.createDatabase('opnieuw');
    expect(await ask(url, `select to_regclass('t') as t`)).toEqual([{ t: null }]);
  });
});
