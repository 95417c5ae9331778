import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase, type SubgraphDefinition } from '@ketenhub/subgraph';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { rememberRows } from './remember-rows';

const ROOT = join(__dirname, '../../..');
const run = promisify(execFile);

/**
 * The database of a subgraph, filled by its own seed with the small demo world. Nothing is written to it afterwards, so
 * the test files share it: the first one makes it, and a change to the seed or the world makes another.
 */
export async function seeded(definition: SubgraphDefinition<object>, remember: boolean): Promise<DataSource> {
  const db = await openDatabase(await seededUrl(definition.naam), definition);
  if (remember) rememberRows(db);
  return db;
}

async function seededUrl(naam: string): Promise<string> {
  const dist = join(ROOT, 'subgraphs', naam, 'dist');
  const name = `doors_${naam}_${fingerprint(dist, join(ROOT, 'packages/demo/dist'))}`;
  const url = new URL(process.env.TEST_POSTGRES_URL!);
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const made = new URL(url);
      made.pathname = `/${name}_unfinished`;
      await admin.query(`DROP DATABASE IF EXISTS ${name}_unfinished`);
      await admin.query(`CREATE DATABASE ${name}_unfinished`);
      const env = { ...process.env, DATABASE_URL: made.href, PROFIEL: 'klein' };
      await run(process.execPath, [join(dist, 'seed.js')], { env });
      await admin.query(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`);
    }
  } finally {
    await admin.end();
  }
  url.pathname = `/${name}`;
  return url.href;
}

function fingerprint(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((f) => join(f.parentPath, f.name)),
  );
  const newest = files.map((file) => `${file} ${statSync(file).mtimeMs}`).sort();
  return createHash('sha256').update(newest.join('\n')).digest('hex').slice(0, 12);
}
