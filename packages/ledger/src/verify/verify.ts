import type { KeySet } from '../head/head';
import { parseNote, type Note } from '../head/note';
import type { Termijnen } from '../retention/retention';
import type { ExportLine } from '../store/export';
import type { Finding } from './finding';
import { readExport, type Access } from './read-export';
import type { SeenHeads } from './seen-heads';
import { Verifier } from './verifier';

export interface VerifyOptions extends Access {
  /** URL of a subgraph, or a file with its export. */
  readonly ledger: string;
  readonly keys: KeySet;
  readonly seen?: SeenHeads;
  /** Signed notes that others saw. */
  readonly others?: readonly string[];
  readonly witnesses?: number;
  readonly complete?: boolean;
  /** Months that records stay at the least, per processing activity. */
  readonly termijnen?: Termijnen;
}

export interface Outcome {
  readonly naam: string;
  readonly findings: readonly Finding[];
  /** The newest head, when nothing is wrong. */
  readonly head?: Note;
  readonly witnesses: readonly string[];
  /** Records whose contents went when their time was over. */
  readonly removed: number;
}

/** Verifies a whole ledger; remembers its newest head when nothing is wrong. Throws when it cannot be read. */
export async function verifyLedger(options: VerifyOptions): Promise<Outcome> {
  const { ledger, keys, seen, others = [], witnesses, complete, termijnen } = options;
  const lines = readExport(ledger, options);
  const first = (await lines.next()).value as ExportLine | undefined;
  if (first?.soort !== 'logboek') throw new Error('dit is geen export van een logboek');
  const { naam } = first;
  const known = [
    ...(seen?.of(naam) ?? []),
    ...others.map(parseNote).filter(({ head }) => head.origin.endsWith(`/${naam}`)),
  ];
  const announced = Number(first.grootte);
  const verifier = new Verifier({ naam, keys, seen: known, announced, witnesses, complete, termijnen });
  for await (const line of lines) {
    if (line.soort === 'vastlegging') verifier.record(line);
    else if (line.soort === 'hoofd') verifier.head(line.noot);
    else verifier.unreadable('een regel van een onbekende soort');
  }
  const head = verifier.end();
  if (head !== undefined) seen?.add(head);
  return { naam, findings: verifier.findings, head, witnesses: verifier.witnessesOf(head), removed: verifier.removed };
}
