import type { Head, KeySet } from '../head/head';
import { isCosignedBy, isSignedBy, parseNote, type Note } from '../head/note';
import { claimedLeaf, leafOfContents, type Line } from '../record/line';
import { keptUntil, type Removal } from '../retention/removal';
import type { Termijnen } from '../retention/retention';
import { Frontier } from '../tree/frontier';
import type { Finding } from './finding';

export interface VerifierOptions {
  /** The ledger that is verified, by the name of its subgraph. */
  readonly naam: string;
  /** All that is trusted, besides what was seen before. */
  readonly keys: KeySet;
  /** Signed heads of this ledger seen before, here or by witnesses. */
  readonly seen?: readonly Note[];
  /** So many records the ledger says it shows. */
  readonly announced?: number;
  /** How many other processes must have countersigned the newest head. */
  readonly witnesses?: number;
  /** Whether every record must come with its contents; a reader who gets only leaves leaves this out. */
  readonly complete?: boolean;
  /** Months that records stay at the least, per processing activity; others may be said to have gone at any time. */
  readonly termijnen?: Termijnen;
}

/**
 * Builds the tree again from what a ledger shows, record by record, and compares it with every signed head: those it shows
 * and those seen before. Keeps the right edge only, so a ledger may be of any length.
 */
export class Verifier {
  readonly findings: Finding[] = [];
  private readonly frontier = Frontier.empty();
  private readonly seen: Note[];
  /** So many records agree with a signed head that is shown. */
  private sure = 0;
  /** So many agree with a head that was seen before: what is shown now may be signed anew. */
  private sureBefore = 0;
  /** Nothing more can be said of roots: a record is missing, so they cannot be computed. */
  private broken = false;
  private newest: Note | undefined;
  /** Records without contents since the last head, said to have gone when their time was over. */
  private gone: { volgnummer: number; removal: Removal }[] = [];
  /** How many have gone, all told. */
  removed = 0;

  constructor(private readonly options: VerifierOptions) {
    this.seen = (options.seen ?? []).filter((note) => this.isGenuine(note)).sort((a, b) => a.head.size - b.head.size);
    this.compareSeen();
  }

  /** The next record as shown. */
  record(line: Line): void {
    const { size } = this.frontier;
    if (line.volgnummer !== size && !this.broken) {
      if (line.volgnummer > size)
        this.find('ONTBREEKT', size, line.volgnummer - 1, 'overgeslagen in wat het logboek toont');
      else this.find('VOLGORDE', line.volgnummer, line.volgnummer, `getoond waar ${size} hoort: dubbel of verplaatst`);
      this.broken = true;
    }
    const leaf = this.leafOf(line);
    if (leaf === undefined || this.broken) return;
    this.frontier.append(leaf);
    this.compareWithSeen();
  }

  /** A signed head as shown, after its last record. */
  head(text: string): void {
    const note = this.parse(text);
    if (note === undefined) return;
    const { size, root } = note.head;
    if (!this.isGenuine(note)) return;
    if (this.newest !== undefined && size <= this.newest.head.size)
      this.find('VOLGORDE', size, size, 'een hoofd komt na een later hoofd');
    this.newest = note;
    this.judgeGone(note.head);
    if (this.broken) return;
    const shown = this.frontier.size;
    if (size > shown) this.find('ONTBREEKT', shown, size - 1, `het ondertekende hoofd telt ${size} vastleggingen`);
    else if (size < shown)
      this.find(
        'TE_VEEL',
        this.sure,
        shown - 1,
        `hiertussen staan er ${shown - size} meer dan het ondertekende hoofd telt`,
      );
    else if (root.equals(this.frontier.root())) this.sure = size;
    else this.find('GEWIJZIGD', this.sure, size - 1, 'de vastleggingen en het ondertekende hoofd spreken elkaar tegen');
    if (this.sure !== size) this.broken = true;
  }

  /** After the last line. Returns the newest head when nothing is wrong. */
  end(): Note | undefined {
    const { seen, newest, options } = this;
    const most = seen.at(-1);
    const shown = newest?.head.size ?? 0;
    if (most !== undefined && shown < most.head.size)
      this.find(
        'AFGEKAPT',
        shown,
        most.head.size - 1,
        `er is een hoofd van ${most.head.size} gezien op ${when(most.head)}`,
      );
    else if (shown < (options.announced ?? 0))
      this.find(
        'AFGEKAPT',
        shown,
        options.announced! - 1,
        `de export zegt ${options.announced} vastleggingen te tonen`,
      );
    if (!this.broken && this.frontier.size > shown)
      this.find('HANDTEKENING', shown, this.frontier.size - 1, 'geen ondertekend hoofd over deze vastleggingen');
    const wanted = options.witnesses ?? 0;
    if (wanted > 0 && this.witnessesOf(newest).length < wanted)
      this.find('GETUIGEN', undefined, undefined, `het nieuwste hoofd heeft minder dan ${wanted} medeondertekeningen`);
    return this.findings.length === 0 ? newest : undefined;
  }

  /** The processes that countersigned a head. */
  witnessesOf(note: Note | undefined): string[] {
    const { keys, naam } = this.options;
    const names = new Set(keys.keys.map(({ kid }) => String(kid)).filter((kid) => kid !== naam));
    if (note === undefined) return [];
    // Witnesses sign the text of a head; where their word was found does not matter.
    const notes = [note, ...this.seen.filter(({ text }) => text === note.text)];
    return [...names].filter((name) => notes.some((one) => isCosignedBy(one, name, keys)));
  }

  unreadable(uitleg: string): void {
    this.find('ONLEESBAAR', undefined, undefined, uitleg);
    this.broken = true;
  }

  /** The leaf that goes into the tree: what the ledger says it is, once the contents are seen to agree. */
  private leafOf(line: Line): Buffer | undefined {
    const { volgnummer } = line;
    try {
      const claimed = claimedLeaf(line);
      const real = leafOfContents(line);
      if (real === undefined && line.verwijderd !== undefined) this.gone.push({ volgnummer, removal: line.verwijderd });
      else if (real === undefined && this.options.complete)
        this.find('ONTBREEKT', volgnummer, volgnummer, 'de inhoud is er niet');
      if (real !== undefined && !real.equals(claimed))
        this.find('GEWIJZIGD', volgnummer, volgnummer, 'de inhoud past niet bij haar blad in de boom');
      return claimed;
    } catch {
      this.find('ONLEESBAAR', volgnummer, volgnummer, 'geen leesbare vastlegging');
      this.broken = true;
      return undefined;
    }
  }

  /**
   * A record is not younger than the first signed head above it, so it cannot have been past its time before that head
   * was: whoever calls a dropped record expired is found out.
   */
  private judgeGone({ time }: Head): void {
    for (const { volgnummer, removal } of this.gone) {
      const { verwerkingsactiviteit, maanden, op } = removal;
      const least = this.options.termijnen?.[verwerkingsactiviteit];
      const went = new Date(op).getTime();
      if (least !== undefined && maanden < least)
        this.find(
          'TE_VROEG',
          volgnummer,
          volgnummer,
          `verwijderd na ${maanden} maanden; de termijn is ${least} maanden`,
        );
      else if (!(Number.isInteger(maanden) && maanden > 0 && went >= keptUntil(time, maanden).getTime()))
        this.find('TE_VROEG', volgnummer, volgnummer, `verwijderd op ${op}, voor haar bewaartermijn om was`);
      else if (went > Date.now() + DAY_MS)
        this.find('TE_VROEG', volgnummer, volgnummer, `zou pas op ${op} zijn verwijderd`);
      else this.removed++;
    }
    this.gone = [];
  }

  private compareWithSeen(): void {
    const { size } = this.frontier;
    for (const { head } of this.seen) {
      if (head.size !== size) continue;
      if (head.root.equals(this.frontier.root())) this.sureBefore = size;
      else
        this.find(
          'AFGESPLITST',
          this.sureBefore,
          size - 1,
          `op ${when(head)} is een ander hoofd van ${size} vastleggingen gezien`,
        );
    }
  }

  /** Two heads of one size with two roots are two histories, whatever is shown now. */
  private compareSeen(): void {
    this.seen.forEach(({ head }, i) => {
      const before = this.seen[i - 1]?.head;
      if (before?.size === head.size && !before.root.equals(head.root))
        this.find(
          'AFGESPLITST',
          0,
          head.size - 1,
          `twee hoofden van ${head.size} vastleggingen, gezien op ${when(before)} en ${when(head)}`,
        );
    });
  }

  private parse(text: string): Note | undefined {
    try {
      return parseNote(text);
    } catch {
      this.unreadable('geen leesbaar ondertekend hoofd');
      return undefined;
    }
  }

  private isGenuine(note: Note): boolean {
    const { naam, keys } = this.options;
    if (isSignedBy(note, naam, keys)) return true;
    this.find('HANDTEKENING', undefined, undefined, `een hoofd van ${note.head.size} is niet door ${naam} ondertekend`);
    return false;
  }

  private find(soort: Finding['soort'], van: number | undefined, tot: number | undefined, uitleg: string): void {
    this.findings.push({ soort, van, tot, uitleg });
  }
}

const DAY_MS = 86_400_000;

const when = ({ time }: Head): string => time.toISOString();
