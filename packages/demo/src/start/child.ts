import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

/** Lines of a process that are kept to explain its death. */
const TAIL = 15;
const GUARD = join(__dirname, 'with-parent.js');
/** Small rather than fast: the hub is seven processes on one laptop, which have no core left for helper threads. */
const SMALL = ['--max-semi-space-size=1', '--optimize-for-size', '--single-threaded', '--v8-pool-size=1'];
/** Milliseconds between asking a process to stop and ending it. */
const PATIENCE = 12_000;

export interface ChildOptions {
  name: string;
  /** Compiled file to run. */
  script: string;
  /** All settings of the process: it gets its own and no one else's. */
  env: Record<string, string>;
  heapMegabytes: number;
  /** Loaded before the script: ends it when we are gone. */
  guard?: string;
  onLine?: (line: string) => void;
}

/** A process of the hub. It stops by itself when we are gone. */
export class Child {
  readonly name: string;
  readonly tail: string[] = [];
  /** Resolves with a description of how it ended. */
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  private readonly process: ChildProcess;

  constructor({ name, script, env, heapMegabytes, guard = GUARD, onLine }: ChildOptions) {
    this.name = name;
    const flags = [...SMALL, `--max-old-space-size=${heapMegabytes}`];
    this.process = spawn(process.execPath, [...flags, '--require', guard, script], {
      env,
      // A group of its own: Ctrl-C reaches the start process, which decides in which order all stop.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      createInterface({ input: stream as NodeJS.ReadableStream }).on('line', (line) => {
        this.tail.push(line);
        if (this.tail.length > TAIL) this.tail.shift();
        onLine?.(line);
      });
    }
    this.ended = new Promise((resolve) => {
      this.process.once('error', (error) => {
        this.tail.push(error.message);
        resolve({ code: 1, signal: null });
      });
      // 'close' and not 'exit': only then the last lines have been read.
      this.process.once('close', (code, signal) => resolve({ code, signal }));
    });
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGTERM');
    const timer = setTimeout(() => this.process.kill('SIGKILL'), PATIENCE);
    await this.ended;
    clearTimeout(timer);
  }
}
