import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { verifyConsistency } from '../tree/verify-proof';
import { originOf, type Head, type KeySet, type Signer } from '../head/head';
import { cosign, isCosignedBy, isSignedBy, parseNote, type Note, type Signature } from '../head/note';
import type { Finding } from '../verify/finding';

/** Where witnesses meet: it has every ledger's newest head, and proves one from another. */
export interface MeetingPlace {
  heads(signal: AbortSignal): Promise<readonly { readonly bron: string; readonly noot: string }[]>;
  consistency(bron: string, first: number, second: number, signal: AbortSignal): Promise<Buffer[]>;
  cosign(bron: string, size: number, signature: Signature, signal: AbortSignal): Promise<void>;
  alarm(bron: string, finding: Finding, signal: AbortSignal): Promise<void>;
}

interface WitnessOptions {
  readonly pool: Pick<Pool, 'query'>;
  readonly signer: Signer;
  readonly keys: KeySet;
  readonly place: MeetingPlace;
  readonly log: (message: string) => void;
}

/**
 * Countersigns the heads of the other ledgers, each only when it is proved to follow from the last one seen here. So an
 * owner who shows two histories finds no witness for the second, and the first stands in this table.
 */
export class Witness {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private readonly told = new Set<string>();

  constructor(private readonly options: WitnessOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Looks at every head once. What fails of one does not keep the others; throws what failed last. */
  async look(): Promise<void> {
    const { signal } = this.stopping;
    let failed: Error | undefined;
    for (const { bron, noot } of await this.options.place.heads(signal))
      if (bron !== this.options.signer.kid) await this.judge(bron, noot).catch((error: Error) => (failed = error));
    if (failed !== undefined) throw failed;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      // What cannot be reached now is looked at next time.
      await this.look().catch(() => undefined);
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async judge(bron: string, text: string): Promise<void> {
    const { place, signer, keys, pool } = this.options;
    const { signal } = this.stopping;
    const note = parseNote(text);
    const finding = await this.wrongWith(bron, note);
    // What contradicts is kept too: two signed heads that cannot both be are the proof.
    if (finding !== 'KNOWN')
      await pool.query(REMEMBER, [bron, note.head.size, note.head.root, text, finding === undefined]);
    if (finding === undefined || finding === 'KNOWN') {
      // Also one that was judged before, where our word did not arrive.
      if (isCosignedBy(note, signer.kid, keys)) return;
      return place.cosign(bron, note.head.size, cosign(note.text, signer, new Date()), signal);
    }
    const told = `${bron} ${finding.soort} ${note.head.size}`;
    if (this.told.has(told)) return;
    this.options.log(`ALARM as witness, the ledger of ${bron}: ${finding.soort} at ${note.head.size}`);
    await place.alarm(bron, finding, signal);
    this.told.add(told);
  }

  private async wrongWith(bron: string, note: Note): Promise<Finding | 'KNOWN' | undefined> {
    const { head } = note;
    if (head.origin !== originOf(bron) || !isSignedBy(note, bron, this.options.keys))
      return { soort: 'HANDTEKENING', uitleg: `een hoofd van ${head.size} is niet door ${bron} ondertekend` };
    const seen = await this.seen(bron, 1);
    const last = seen[0];
    if (last === undefined) return undefined;
    const { size } = last;
    if (size === head.size && last.root.equals(head.root)) return 'KNOWN';
    if (head.size < size)
      return { soort: 'AFGEKAPT', van: head.size, tot: size - 1, uitleg: `hier is al een hoofd van ${size} gezien` };
    if (await this.follows(bron, last, head)) return undefined;
    const where = await this.forkedBetween(bron, head);
    return { soort: 'AFGESPLITST', ...where, uitleg: `volgt niet uit het hoofd van ${size} dat hier is gezien` };
  }

  private async follows(bron: string, first: Root, second: Root): Promise<boolean> {
    const proof = await this.options.place.consistency(bron, first.size, second.size, this.stopping.signal);
    const claim = { first: first.size, firstRoot: first.root, second: second.size, secondRoot: second.root, proof };
    return verifyConsistency(claim);
  }

  /** The records between the newest head seen here that it still follows from and the one after that. */
  private async forkedBetween(bron: string, head: Root): Promise<Pick<Finding, 'van' | 'tot'>> {
    const seen = await this.seen(bron, LOOK_BACK);
    let [low, high] = [0, seen.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (await this.follows(bron, seen[middle]!, head)) high = middle - 1;
      else low = middle;
    }
    return { van: seen[low + 1]?.size ?? 0, tot: seen[low]!.size - 1 };
  }

  /** The newest heads that were found to follow, the newest first. */
  private async seen(bron: string, limit: number): Promise<Root[]> {
    const { rows } = await this.options.pool.query<{ grootte: string; wortel: Buffer }>(AGREED, [bron, limit]);
    return rows.map(({ grootte, wortel }) => ({ size: Number(grootte), root: wortel }));
  }
}

type Root = Pick<Head, 'size' | 'root'>;

/** Heads, about a day of them: a fork from longer ago is located from its beginning. */
const LOOK_BACK = 1_000;

/** A head of a ledger that a witness saw, as a signed note. */
export interface SeenHead {
  readonly bron: string;
  readonly noot: string;
}

/** Of each of these ledgers the newest head that this witness found to follow, and what it lately found not to. */
export async function seenByWitness(queries: Pick<Pool, 'query'>, bronnen: readonly string[]): Promise<SeenHead[]> {
  return (await queries.query<SeenHead>(SEEN, [bronnen])).rows;
}

/** Every witness asks for a proof of every ledger that grew, and writes what it saw: more often costs more than records do. */
const EVERY_MS = 60_000;

const AGREED = `
  SELECT g.grootte::text, g.wortel FROM logboek.gezien g WHERE g.bron = $1 AND g.akkoord ORDER BY g.grootte DESC LIMIT $2`;

const SEEN = `
  SELECT n.bron, laatste.noot FROM unnest($1::text[]) AS n (bron), LATERAL (
    SELECT noot, akkoord, row_number() OVER (PARTITION BY akkoord ORDER BY grootte DESC) AS nr FROM (
      SELECT * FROM logboek.gezien g WHERE g.bron = n.bron ORDER BY g.grootte DESC LIMIT ${LOOK_BACK}) AS eerder) AS laatste
  WHERE NOT laatste.akkoord OR laatste.nr = 1 ORDER BY n.bron, laatste.nr`;

const REMEMBER = `
  INSERT INTO logboek.gezien (bron, grootte, wortel, noot, akkoord) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
