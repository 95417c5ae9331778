import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { verifyConsistency } from '../tree/verify-proof';
import { originOf, type KeySet, type Signer } from '../head/head';
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
    const { rows } = await this.options.pool.query<{ grootte: string; wortel: Buffer }>(LAST, [bron]);
    const seen = rows[0];
    const size = Number(seen?.grootte ?? 0);
    if (seen === undefined) return undefined;
    if (size === head.size && seen.wortel.equals(head.root)) return 'KNOWN';
    if (head.size < size)
      return { soort: 'AFGEKAPT', van: head.size, tot: size - 1, uitleg: `hier is al een hoofd van ${size} gezien` };
    const proof = await this.options.place.consistency(bron, size, head.size, this.stopping.signal);
    const claim = { first: size, firstRoot: seen.wortel, second: head.size, secondRoot: head.root, proof };
    if (verifyConsistency(claim)) return undefined;
    return {
      soort: 'AFGESPLITST',
      van: 0,
      tot: head.size - 1,
      uitleg: `volgt niet uit het hoofd van ${size} dat hier is gezien`,
    };
  }
}

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

const LAST = `
  SELECT g.grootte::text, g.wortel FROM logboek.gezien g WHERE g.bron = $1 AND g.akkoord ORDER BY g.grootte DESC LIMIT 1`;

const SEEN = `
  SELECT n.bron, laatste.noot FROM unnest($1::text[]) AS n (bron), LATERAL (
    SELECT noot, akkoord, row_number() OVER (PARTITION BY akkoord ORDER BY grootte DESC) AS nr FROM (
      SELECT * FROM logboek.gezien g WHERE g.bron = n.bron ORDER BY g.grootte DESC LIMIT 1000) AS eerder) AS laatste
  WHERE NOT laatste.akkoord OR laatste.nr = 1 ORDER BY n.bron, laatste.nr`;

const REMEMBER = `
  INSERT INTO logboek.gezien (bron, grootte, wortel, noot, akkoord) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
