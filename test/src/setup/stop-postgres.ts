import type { TestPostgres } from '@ketenhub/demo';

export default async function stopTestPostgres(): Promise<void> {
  await (globalThis as { testPostgres?: TestPostgres }).testPostgres?.stop();
}
