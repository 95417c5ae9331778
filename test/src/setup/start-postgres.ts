import { randomUUID } from 'node:crypto';
import { startPostgres } from '@ketenhub/demo';

/** One Postgres cluster for the whole run; set TEST_POSTGRES_URL to use one of your own. */
export default async function startTestPostgres(): Promise<void> {
  process.env.TEST_RUN = randomUUID();
  if (process.env.TEST_POSTGRES_URL) return;
  const postgres = await startPostgres({ inMemory: true });
  process.env.TEST_POSTGRES_URL = postgres.url('postgres');
  (globalThis as { testPostgres?: typeof postgres }).testPostgres = postgres;
}
