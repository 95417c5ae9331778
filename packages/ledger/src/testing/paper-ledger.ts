import { randomBytes } from 'node:crypto';
import { originOf } from '../head/head';
import { noteOf, printNote, signHead } from '../head/note';
import type { Inzage } from '../inzage';
import { toLine, type Line } from '../record/line';
import { SALT_BYTES, sealRecord } from '../record/seal';
import { withSpans } from '../record/vastlegging';
import type { ExportLine } from '../store/export';
import { Frontier } from '../tree/frontier';
import { inzage } from './inzage';
import { testSigner, type TestSigner } from './signer';

export type RecordLine = Extract<ExportLine, { soort: 'vastlegging' }>;

/** A ledger on paper: the same tree and heads as a real one, and every opportunity to cheat. */
export class PaperLedger {
  readonly lines: ExportLine[];
  private readonly frontier = Frontier.empty();

  constructor(
    readonly signer: TestSigner = testSigner(),
    readonly naam = signer.kid,
  ) {
    this.lines = [{ soort: 'logboek', naam, vanaf: 0, grootte: 0 }];
  }

  /** Adds records in one commit. */
  commit(...inzagen: Inzage[]): this {
    for (const one of withSpans(inzagen.length > 0 ? inzagen : [inzage()])) {
      const zout = randomBytes(SALT_BYTES);
      const { leaf } = sealRecord(one, zout);
      this.write(toLine({ volgnummer: this.frontier.size, vastlegging: one, zout }, leaf), leaf);
    }
    return this.sign();
  }

  /** Adds lines of another ledger as records of this one, in one commit. */
  copy(lines: readonly Line[]): this {
    for (const line of lines) this.write({ ...line, volgnummer: this.frontier.size }, Buffer.from(line.blad, 'base64'));
    return this.sign();
  }

  get records(): RecordLine[] {
    return this.lines.filter((line) => line.soort === 'vastlegging');
  }

  get heads(): string[] {
    return this.lines.flatMap((line) => (line.soort === 'hoofd' ? [line.noot] : []));
  }

  private write(line: Line, leaf: Buffer): void {
    this.frontier.append(leaf);
    this.lines.push({ soort: 'vastlegging', ...line });
  }

  private sign(): this {
    const head = {
      origin: originOf(this.naam),
      size: this.frontier.size,
      root: this.frontier.root(),
      time: new Date(Date.UTC(2026, 10, 22) + this.frontier.size * 1000),
    };
    this.lines.push({ soort: 'hoofd', noot: printNote(noteOf(head, [signHead(head, this.signer)])) });
    return this;
  }
}
