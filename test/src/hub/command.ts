import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(__dirname, '../../..');

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A process that runs; `output` grows, `ended` resolves with all of it. */
export interface Running {
  pid: number;
  output: () => string;
  ended: Promise<Outcome>;
}

export type Env = Record<string, string>;

/** Starts a compiled file of the repository with these settings and no others of ours. */
export function start(script: string, env: Env = {}, args: readonly string[] = []): Running {
  return startProgram(process.execPath, [compiled(script), ...args], env);
}

export const run = (script: string, env?: Env, args?: readonly string[]): Promise<Outcome> =>
  start(script, env, args).ended;

export function startProgram(program: string, args: readonly string[], env: Env): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program, args, { cwd: ROOT, env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...written }));
  });
  return { pid: child.pid ?? -1, output: () => written.stdout + written.stderr, ended };
}

/** The compiled file; no test builds, since a build rewrites files that the processes of other tests are reading. */
export function compiled(script: string): string {
  const file = join(ROOT, script);
  if (existsSync(file)) return file;
  throw new Error(`${relative(ROOT, file)} is missing: run npx turbo run build first (npm test does so).`);
}
