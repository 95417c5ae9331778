import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { CREATE_INZAGE } from '../store/table';

/** An empty ledger on a database of its own, in the cluster that jest's global set-up started. */
export interface TestLedger {
  readonly url: string;
  readonly pool: Pool;
  /** As the superuser of the cluster, in another database. */
  readonly admin: Client;
  stop(): Promise<void>;
}

export async function testLedger(): Promise<TestLedger> {
  const admin = new Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await admin.connect();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const made = new URL(process.env.TEST_POSTGRES_URL!);
  made.pathname = `/${name}`;
  const pool = new Pool({ connectionString: made.href, max: 4 });
  pool.on('error', () => undefined);
  await pool.query(CREATE_INZAGE);
  const stop = async () => {
    await pool.end();
    await admin.end();
  };
  return { url: made.href, pool, admin, stop };
}
