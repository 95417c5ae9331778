import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findAccount, type Account } from './account';
import { findBinaries } from './binaries';
import { makeOwn, reachableBinaries } from './shelter';

const run = promisify(execFile);

export interface ClusterOptions {
  /** Folder of the cluster; must be one the account of `findAccount` can reach. */
  folder: string;
  port: number;
  /** Of the superuser `postgres`. */
  password: string;
  /** Postgres settings, `name=value`. */
  settings: readonly string[];
  /** In a process group of its own, so that Ctrl-C reaches only us and we decide the order of stopping. */
  detached?: boolean;
  onLog?: (text: string) => void;
}

/** A running Postgres. */
export interface Cluster {
  port: number;
  pid: number;
  /** Resolves when the process has ended, whoever ended it. */
  ended: Promise<void>;
  /** With SIGQUIT at once, without writing down what is in memory: for data that nobody needs any more. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

/** Makes the cluster if it does not exist yet and starts it; resolves once it accepts connections. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = findAccount();
  const bin = join(reachableBinaries(findBinaries(), account), 'bin');
  if (!existsSync(join(options.folder, 'PG_VERSION'))) await initialise(bin, options, account);
  else await stopOrphan(bin, options.folder, account);
  const child = spawn(join(bin, 'postgres'), serverArguments(options), {
    ...account,
    cwd: options.folder,
    detached: options.detached ?? false,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(child, options.onLog);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGQUIT');
  process.once('exit', kill);
  const stop = async (signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT') => {
    process.removeListener('exit', kill);
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return { port: options.port, pid: child.pid as number, ended, stop };
}

function serverArguments({ folder, port, settings }: ClusterOptions): string[] {
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  return ['-D', folder, ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])];
}

/** In a folder beside it first, so that an interrupted start leaves nothing that looks finished. */
async function initialise(bin: string, options: ClusterOptions, account: Account | undefined): Promise<void> {
  const half = `${options.folder}.half`;
  const secret = `${options.folder}.secret`;
  rmSync(half, { recursive: true, force: true });
  makeOwn(half, account);
  writeFileSync(secret, `${options.password}\n`, { mode: 0o600 });
  if (account !== undefined) chownSync(secret, account.uid, account.gid);
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync', '--no-instructions'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  try {
    await run(join(bin, 'initdb'), [`--pgdata=${half}`, `--pwfile=${secret}`, ...flags, ...locale], {
      ...account,
      cwd: half,
    });
    rmSync(options.folder, { recursive: true, force: true });
    renameSync(half, options.folder);
  } finally {
    rmSync(secret, { force: true });
  }
}

/** A Postgres left behind by a start that was killed would hold on to the folder. */
async function stopOrphan(bin: string, folder: string, account: Account | undefined): Promise<void> {
  if (!existsSync(join(folder, 'postmaster.pid'))) return;
  const flags = ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '10', '-s'];
  await run(join(bin, 'pg_ctl'), flags, { ...account, cwd: folder }).catch(() => undefined);
}

function untilReady(child: ChildProcess, onLog?: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let tail = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Postgres stopte bij het starten: ${tail.trim().slice(-500)}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-2000);
      onLog?.(text);
      if (text.includes('ready to accept connections')) resolve();
    });
  });
}
