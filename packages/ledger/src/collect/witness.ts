import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { verifyConsistency } from '../tree/verify-proof';
import { originOf, type KeySet, type Signer } from '../head/head';
import { cosign, isSignedBy, parseNote, type Note, type Signature } from '../head/note';
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

  /** Looks at every head once. */
  async look(): Promise<void> {
    const { signal } = this.stopping;
    for (const { bron, noot } of await this.options.place.heads(signal))
      if (bron !== this.options.signer.kid) await this.judge(bron, noot);
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
    const { place, signer, pool } = this.options;
    const { signal } = this.stopping;
    const note = parseNote(text);
    const finding = await this.wrongWith(bron, note);
    if (finding === 'KNOWN') return;
    // What contradicts is kept too: two signed heads that cannot both be are the proof.
    await pool.query(REMEMBER, [bron, note.head.size, note.head.root, text, finding === undefined]);
    if (finding === undefined) return place.cosign(bron, note.head.size, cosign(note.text, signer, new Date()), signal);
    const told = `${bron} ${finding.soort} ${note.head.size}`;
    if (this.told.has(told)) return;
    this.told.add(told);
    this.options.log(`ALARM as witness, the ledger of ${bron}: ${finding.soort} at ${note.head.size}`);
    return place.alarm(bron, finding, signal);
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

/** Every witness asks for a proof of every ledger that grew, and writes what it saw: more often costs more than records do. */
const EVERY_MS = 60_000;

const LAST = `
  SELECT g.grootte::text, g.wortel FROM logboek.gezien g WHERE g.bron = $1 AND g.akkoord ORDER BY g.grootte DESC LIMIT 1`;

const REMEMBER = `
  INSERT INTO logboek.gezien (bron, grootte, wortel, noot, akkoord) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
