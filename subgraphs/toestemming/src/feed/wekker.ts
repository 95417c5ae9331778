import { Client } from 'pg';
import type { DataSource } from 'typeorm';

export type Kanaal = 'ketenhub_wijziging' | 'ketenhub_volger';
const KANALEN: readonly Kanaal[] = ['ketenhub_wijziging', 'ketenhub_volger'];

/** Wakes what waits in this process, on a NOTIFY from any replica. One connection, which comes back by itself. */
export class Wekker {
  private readonly waiting = new Map<Kanaal, Set<() => void>>(KANALEN.map((kanaal) => [kanaal, new Set()]));
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly url: string) {
    void this.connect();
  }

  /** Starts to listen now, so that nothing is missed between looking and waiting. */
  luister(kanaal: Kanaal): { readonly gewekt: Promise<void>; stop(): void } {
    const set = this.waiting.get(kanaal)!;
    let wake!: () => void;
    const gewekt = new Promise<void>((resolve) => (wake = resolve));
    if (this.closed) wake();
    else set.add(wake);
    return { gewekt, stop: () => void set.delete(wake) };
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    this.wakeAll();
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: 'ketenhub feed', keepAlive: true });
    this.client = client;
    client.on('notification', ({ channel }) => this.wake(channel as Kanaal));
    client.on('error', () => undefined);
    client.once('end', () => this.reconnect(client));
    try {
      await client.connect();
      for (const kanaal of KANALEN) await client.query(`LISTEN ${kanaal}`);
      this.wakeAll();
      if (this.closed) await client.end();
    } catch {
      await client.end().catch(() => undefined);
      this.reconnect(client);
    }
  }

  /** What was told meanwhile is lost: all look again once it is back, and until then at their own slow pace. */
  private reconnect(client: Client): void {
    if (this.closed || this.client !== client) return;
    this.client = undefined;
    this.retry = setTimeout(() => void this.connect(), RETRY_MS);
  }

  private wake(kanaal: Kanaal): void {
    const set = this.waiting.get(kanaal)!;
    const all = [...set];
    set.clear();
    all.forEach((wake) => wake());
  }

  private wakeAll(): void {
    KANALEN.forEach((kanaal) => this.wake(kanaal));
  }
}

const RETRY_MS = 250;
const perDatabase = new WeakMap<DataSource, Wekker>();

/** The one Wekker of this process for this database; closed by the server's routes. */
export function wekkerVan(db: DataSource): Wekker {
  const known = perDatabase.get(db);
  if (known !== undefined) return known;
  const fresh = new Wekker((db.options as { url: string }).url);
  perDatabase.set(db, fresh);
  return fresh;
}
