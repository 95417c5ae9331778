import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, type Account } from './account';

/** A folder of ours under the system's temporary folder, or another one, where another account can come. */
export function shelter(name: string, account: Account | undefined, preferred = tmpdir()): string {
  const bases = [preferred, tmpdir(), '/tmp', '/var/tmp'];
  const base = bases.find((folder) => existsSync(folder) && canReach(account, folder));
  if (base === undefined) throw new Error('Geen tijdelijke map gevonden waar Postgres bij kan.');
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid, mode } = statSync(folder);
  if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) {
    throw new Error(`${folder} is niet van deze gebruiker; verwijder die map eerst.`);
  }
  return folder;
}

/** Where Linux keeps files in memory, if there is room for a run of all tests, which takes 3 GB; undefined elsewhere. */
export function memoryFolder(): string | undefined {
  if (!existsSync(MEMORY) || freemem() < ROOM) return undefined;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize < ROOM ? undefined : MEMORY;
}

const MEMORY = '/dev/shm';
/** Bytes. */
const ROOM = 8 * 2 ** 30;

/** The binaries themselves, or a copy where `account` can execute them (a repository under /root, for one). */
export function reachableBinaries(folder: string, account: Account | undefined): string {
  if (canReach(account, join(folder, 'bin', 'postgres'))) return folder;
  const copy = join(shelter('ketenhub-postgres-bin', account), 'native');
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Makes `folder` for `account` alone. */
export function makeOwn(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}
