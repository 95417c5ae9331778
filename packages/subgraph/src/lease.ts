/**
 * How long what is known here may be relied on (DESIGN §6). Two clocks must agree that it still runs: the monotonic one,
 * which nobody can set but which stands still while a machine is suspended, and the wall clock, which does not stand still.
 */
export class Lease {
  private tot = { monotoon: -Infinity, wand: -Infinity };
  private timer: NodeJS.Timeout | undefined;

  /** `verlopen` is called when it runs out while this process runs. */
  constructor(
    private readonly verlopen: () => void,
    private readonly klok: () => Nu = nu,
  ) {}

  get geldig(): boolean {
    const { monotoon, wand } = this.klok();
    return monotoon < this.tot.monotoon && wand < this.tot.wand;
  }

  nu(): Nu {
    return this.klok();
  }

  /** Counted from the moment the poll was sent, so that it ends before the registry's own count does. */
  verleng(vanaf: Nu, ms: number): void {
    this.tot = { monotoon: vanaf.monotoon + ms, wand: vanaf.wand + ms };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.verlopen(), this.tot.monotoon - this.klok().monotoon).unref();
  }

  vervalt(): void {
    clearTimeout(this.timer);
    this.tot = { monotoon: -Infinity, wand: -Infinity };
    this.verlopen();
  }
}

/** Milliseconds of both clocks at one moment. */
export interface Nu {
  readonly monotoon: number;
  readonly wand: number;
}

const nu = (): Nu => ({ monotoon: performance.now(), wand: Date.now() });
