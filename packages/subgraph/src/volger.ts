import { setTimeout as sleep } from 'node:timers/promises';
import { Onvolgbaar, type Feed } from './feit';
import { Lease } from './lease';
import { Operaties, type Operatie } from './operaties';
import { Register } from './register/register';

export interface VolgerOptions {
  readonly feed: Feed;
  /** An empty register; a fresh one is filled from the snapshot each time the follower starts over. */
  readonly makeRegister: () => Register;
  readonly log: (message: string) => void;
  /** Milliseconds that older operations get to finish when something ends. */
  readonly respijt?: number;
  /** Only a test sets this, to prove that it notices: no grace period, or a lease that never runs out. */
  readonly zonder?: 'RESPIJT' | 'LEASE';
}

/**
 * Follows the registry: a snapshot, then every change in order; a gap or a checksum starts it over, it never guesses.
 * Says which operations may release what they found (DESIGN §6; subgraphs/toestemming/PROTOCOL.md).
 */
export class Volger {
  private current: Register | undefined;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private markReady!: () => void;
  /** Resolves with the first lease. */
  readonly ready = new Promise<void>((resolve) => (this.markReady = resolve));
  private readonly lease = new Lease(() => this.operaties.breekAf());
  private readonly operaties = new Operaties(() => this.heeftLease);
  private readonly wachtend = new Set<() => void>();
  private acknowledged = '0';
  private verloren = true;

  constructor(private readonly options: VolgerOptions) {}

  /** The facts as now known; undefined until the first snapshot is in. */
  get register(): Register | undefined {
    return this.current;
  }

  /** May what is known here be relied on? Otherwise only what rests on no fact of the registry is shown. */
  get heeftLease(): boolean {
    return this.lease.geldig || (this.options.zonder === 'LEASE' && this.current !== undefined);
  }

  /** Every answer belongs to an operation, which says at its release whether it may leave. */
  begin(): Operatie {
    return this.operaties.begin();
  }

  /** Resolves when the revision is known here, or after `ms`; with whether it is. */
  async bereikt(revisie: bigint, ms: number): Promise<boolean> {
    const known = () => this.current !== undefined && BigInt(this.current.revisie) >= revisie;
    const tot = performance.now() + ms;
    while (!known() && performance.now() < tot) {
      let wake!: () => void;
      const changed = new Promise<void>((resolve) => this.wachtend.add((wake = resolve)));
      const timer = setTimeout(wake, Math.max(1, tot - performance.now()));
      await changed;
      clearTimeout(timer);
      this.wachtend.delete(wake);
    }
    return known();
  }

  start(): void {
    this.running ??= this.follow();
  }

  /** From here on nothing is released that rests on the registry. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.lease.vervalt();
    await this.options.feed.leave?.().catch(() => undefined);
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        if (this.verloren) await this.load(signal);
        while (!signal.aborted) await this.next(signal);
      } catch (error) {
        if (signal.aborted) return;
        this.verloren ||= error instanceof Onvolgbaar;
        this.options.log(`registry: ${error instanceof Error ? error.message : 'unreachable'}; trying again`);
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async load(signal: AbortSignal): Promise<void> {
    const { revisie, klok, vul } = await this.options.feed.snapshot(signal);
    const register = this.options.makeRegister();
    await vul(register);
    register.staatOp(revisie, klok);
    this.current = register;
    this.operaties.begonnenOpnieuw(BigInt(revisie));
    this.acknowledged = revisie;
    this.verloren = false;
    this.changed();
  }

  private async next(signal: AbortSignal): Promise<void> {
    const register = this.current!;
    const sent = this.lease.nu();
    const { revisie, wijzigingen, lease } = await this.options.feed.changes(this.acknowledged, signal);
    let expected = BigInt(this.acknowledged);
    for (const each of wijzigingen)
      if (BigInt(each.revisie) !== ++expected) throw new Onvolgbaar(`revision ${expected} is missing from the feed`);
    if (BigInt(revisie) !== expected)
      throw new Onvolgbaar(`the feed ends at ${revisie} but its changes at ${expected}`);
    for (const each of wijzigingen) register.apply(each);
    this.changed();
    await this.erken(
      revisie,
      wijzigingen.some(({ beperkt }) => beperkt !== false),
    );
    if (lease === undefined) return;
    this.lease.verleng(sent, lease);
    this.markReady();
  }

  /** What the next poll acknowledges: nothing leaves from here on that rests on what ended before it. */
  private async erken(revisie: string, beperkt: boolean): Promise<void> {
    if (beperkt && this.options.zonder !== 'RESPIJT')
      await this.operaties.sluit(BigInt(revisie), this.options.respijt ?? RESPIJT_MS);
    this.acknowledged = revisie;
  }

  private changed(): void {
    this.wachtend.forEach((wake) => wake());
  }
}

const RETRY_MS = 500;
/** A confirmation waits this long for a slow operation, and no longer. */
const RESPIJT_MS = 100;
