import { readFile, stat } from 'node:fs/promises';

/** Where the composed schema is, and how often to look whether there is a new one: in milliseconds, 0 for never. */
export interface SupergraphFileOptions {
  readonly path: string;
  readonly interval: number;
}

/**
 * Looks at the file of the supergraph, and hands it over when it changed and then stood still from one look to the next:
 * half a file is not taken. It looks, as events are lost on shared volumes and mounted configuration.
 */
export class SupergraphFile {
  private timer: NodeJS.Timeout | undefined;
  private known: string | undefined;
  private changed: string | undefined;

  constructor(
    private readonly options: SupergraphFileOptions,
    private readonly take: (supergraph: string) => Promise<void>,
  ) {}

  start(): void {
    const { interval } = this.options;
    if (interval === 0) return;
    const look = async () => {
      await this.look();
      if (this.timer !== undefined) this.timer = setTimeout(() => void look(), interval).unref();
    };
    this.timer = setTimeout(() => void look(), interval).unref();
  }

  /** Hands over what has not changed since the look before, once. */
  async look(): Promise<void> {
    const state = await this.state();
    if (state === undefined || state === this.known) return;
    if (state !== this.changed) {
      this.changed = state;
      return;
    }
    this.known = state;
    await this.read();
  }

  /** Hands over what is there now. */
  async read(): Promise<void> {
    const supergraph = await readFile(this.options.path, 'utf8').catch(() => undefined);
    if (supergraph !== undefined) await this.take(supergraph);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Undefined while it is being replaced. */
  private async state(): Promise<string | undefined> {
    const { mtimeMs, size, ino } = await stat(this.options.path).catch(() => ({}) as Partial<Record<string, number>>);
    return mtimeMs === undefined ? undefined : `${mtimeMs} ${size} ${ino}`;
  }
}
