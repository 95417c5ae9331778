import type { TestPostgres } from '../../../packages/demo/src/database';

export default async function stopTestPostgres(): Promise<void> {
  await (globalThis as { testPostgres?: TestPostgres }).testPostgres?.stop();
}
