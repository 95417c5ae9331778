import { cosign, parseNote, printNote, type Note } from '../head/note';
import type { ExportLine } from '../store/export';
import { inzage } from '../testing/inzage';
import { PaperLedger, type RecordLine } from '../testing/paper-ledger';
import { testSigner } from '../testing/signer';
import type { Finding } from './finding';
import { Verifier, type VerifierOptions } from './verifier';

const signer = testSigner('gemeente');

/** Eleven records in the commits 1, 3, 5 and 2. */
const honest = () =>
  new PaperLedger(signer)
    .commit()
    .commit(inzage(), inzage(), inzage())
    .commit(inzage(), inzage(), inzage(), inzage(), inzage())
    .commit(inzage(), inzage());

interface Judged {
  readonly findings: readonly Finding[];
  readonly head: Note | undefined;
}

function verify(lines: readonly ExportLine[], options: Partial<VerifierOptions> = {}): Judged {
  const verifier = new Verifier({ naam: 'gemeente', keys: signer.keys, ...options });
  for (const line of lines) {
    if (line.soort === 'vastlegging') verifier.record(line);
    else if (line.soort === 'hoofd') verifier.head(line.noot);
  }
  const head = verifier.end();
  return { findings: verifier.findings, head };
}

const found = (lines: readonly ExportLine[], options?: Partial<VerifierOptions>) =>
  verify(lines, options).findings.map(({ soort, van, tot }) => [soort, van, tot]);

/** The lines with record `n` changed. */
const withRecord = (
  ledger: PaperLedger,
  n: number,
  change: (line: RecordLine) => RecordLine | undefined,
): ExportLine[] =>
  ledger.lines.flatMap((line) => {
    if (line.soort !== 'vastlegging' || line.volgnummer !== n) return [line];
    const changed = change(line);
    return changed === undefined ? [] : [changed];
  });

/** Another role in the contents; the leaf stays what it was. */
const otherContents = (line: RecordLine): RecordLine => {
  const copy = structuredClone(line) as { verwerking: { inhoud: { attributes: Record<string, unknown> } } };
  copy.verwerking.inhoud.attributes['ketenhub.rol'] = 'COACH';
  return copy as unknown as RecordLine;
};

const seen = (...ledgers: PaperLedger[]) => ledgers.flatMap(({ heads }) => heads.map(parseNote));

describe('the verifier', () => {
  it('finds nothing in an honest ledger, and gives its newest head', () => {
    const ledger = honest();
    const { findings, head } = verify(ledger.lines, { seen: seen(ledger), complete: true });
    expect(findings).toEqual([]);
    expect(head!.head.size).toBe(11);
  });

  it('finds nothing when only the user is withheld, or all contents', () => {
    const withoutUser = honest().lines.map((line) => {
      if (line.soort !== 'vastlegging') return line;
      const { verwerking: _, beslissing: __, ...bare } = line;
      return bare;
    });
    expect(found(withoutUser)).toEqual([]);
    expect(found(withoutUser, { complete: true })).toHaveLength(11);
  });

  it.each<[string, (ledger: PaperLedger) => ExportLine[], (readonly [string, number, number])[]]>([
    ['a changed record', (l) => withRecord(l, 5, otherContents), [['GEWIJZIGD', 5, 5]]],
    [
      'a changed user',
      (l) =>
        withRecord(l, 5, (line) => {
          const copy = structuredClone(line) as { beslissing: { inhoud: { gebruiker: string } } };
          copy.beslissing.inhoud.gebruiker = 'mw-ander';
          return copy as unknown as RecordLine;
        }),
      [['GEWIJZIGD', 5, 5]],
    ],
    [
      'a changed salt',
      (l) =>
        withRecord(l, 5, (line) => {
          const copy = structuredClone(line) as { verwerking: { zout: string } };
          copy.verwerking.zout = Buffer.alloc(16).toString('base64');
          return copy as unknown as RecordLine;
        }),
      [['GEWIJZIGD', 5, 5]],
    ],
    [
      'a changed record with a leaf that fits',
      (l) => withRecord(l, 5, () => ({ ...new PaperLedger(signer).commit().records[0]!, volgnummer: 5 })),
      [['GEWIJZIGD', 4, 8]],
    ],
    ['a dropped record', (l) => withRecord(l, 5, () => undefined), [['ONTBREEKT', 5, 5]]],
    [
      'a dropped record, the others numbered on',
      (l) =>
        withRecord(l, 5, () => undefined).map((line) =>
          line.soort === 'vastlegging' && line.volgnummer > 5 ? { ...line, volgnummer: line.volgnummer - 1 } : line,
        ),
      [['ONTBREEKT', 8, 8]],
    ],
    [
      'a record shown twice',
      (l) => l.lines.flatMap((line, i) => (i === 4 ? [line, line] : [line])),
      [['VOLGORDE', 2, 2]],
    ],
    [
      'a record shown twice, the others numbered on',
      (l) => {
        const at = l.lines.findIndex((line) => isRecord(line, 5));
        return l.lines.flatMap((line, i) => {
          if (line.soort !== 'vastlegging' || i < at) return [line];
          const on = { ...line, volgnummer: line.volgnummer + 1 };
          return i === at ? [line, on] : [on];
        });
      },
      [['TE_VEEL', 4, 9]],
    ],
    [
      'two records that changed places',
      (l) => {
        const lines = [...l.lines];
        const [a, b] = [lines.findIndex((x) => isRecord(x, 5)), lines.findIndex((x) => isRecord(x, 6))];
        [lines[a], lines[b]] = [lines[b]!, lines[a]!];
        return lines;
      },
      [['ONTBREEKT', 5, 5]],
    ],
    [
      'two records that changed places and numbers',
      (l) => {
        const [a, b] = [l.records[5]!, l.records[6]!];
        return withRecord(l, 5, () => ({ ...b, volgnummer: 5 })).map((x) =>
          isRecord(x, 6) ? { ...a, volgnummer: 6 } : x,
        );
      },
      [['GEWIJZIGD', 4, 8]],
    ],
    [
      'a record too many at the end',
      (l) => [...l.lines, { ...l.records[0]!, volgnummer: 11 }],
      [['HANDTEKENING', 11, 11]],
    ],
    ['records without any head', (l) => l.lines.filter(({ soort }) => soort !== 'hoofd'), [['HANDTEKENING', 0, 10]]],
  ])('finds %s, and where', (_, cheat, findings) => {
    expect(found(cheat(honest()))).toEqual(findings);
  });

  const isRecord = (line: ExportLine, n: number) => line.soort === 'vastlegging' && line.volgnummer === n;

  it('finds a record or a head that cannot be read', () => {
    const ledger = honest();
    const garbled = withRecord(ledger, 3, (line) => ({ ...line, blad: 'geen hash' }));
    expect(found(garbled)[0]).toEqual(['ONLEESBAAR', 3, 3]);
    const half = withRecord(ledger, 3, (line) => ({ ...line, verwerking: { zegel: 'kort' } }));
    expect(found(half)[0]).toEqual(['ONLEESBAAR', 3, 3]);
    expect(found([...ledger.lines, { soort: 'hoofd', noot: 'onzin' }])[0]![0]).toBe('ONLEESBAAR');
  });
});

describe('a ledger whose owner signs whatever suits him', () => {
  it('is found out by a head seen before, and the records between which it forked', () => {
    const ledger = honest();
    const { records } = ledger;
    const rewritten = new PaperLedger(signer).copy(records.slice(0, 4)).commit().copy(records.slice(5));
    expect(found(rewritten.lines)).toEqual([]);
    expect(found(rewritten.lines, { seen: seen(ledger) })).toEqual([
      ['AFGESPLITST', 4, 8],
      ['AFGESPLITST', 4, 10],
    ]);
  });

  it('is found out when it lost its end, also when it shows an old head as its newest', () => {
    const ledger = honest();
    const cut = ledger.lines.slice(
      0,
      ledger.lines.findIndex((line) => line.soort === 'vastlegging' && line.volgnummer === 9),
    );
    expect(found(cut)).toEqual([]);
    expect(found(cut, { seen: seen(ledger) })).toEqual([['AFGEKAPT', 9, 10]]);
    const replayed = [...ledger.lines, { soort: 'hoofd', noot: ledger.heads[1]! } as const];
    expect(found(replayed)[0]![0]).toBe('VOLGORDE');
  });

  it('is found out by a head that a witness saw of a history that it does not show', () => {
    const [shownHere, shownThere] = [honest(), honest()];
    const witnessed = parseNote(shownThere.heads.at(-1)!);
    expect(found(shownHere.lines, { seen: [witnessed] })).toEqual([['AFGESPLITST', 0, 10]]);
    const both = [parseNote(shownHere.heads.at(-1)!), witnessed];
    expect(found(shownHere.lines, { seen: both })[0]).toEqual(['AFGESPLITST', 0, 10]);
  });

  it('needs witnesses, and cannot be its own', () => {
    const [welzijn, corporatie] = [testSigner('welzijn'), testSigner('corporatie')];
    const keys = { keys: [...signer.keys.keys, ...welzijn.keys.keys, ...corporatie.keys.keys] };
    const ledger = honest();
    const note = parseNote(ledger.heads.at(-1)!);
    const lines = (...witnesses: (typeof signer)[]) => [
      ...ledger.lines.slice(0, -1),
      {
        soort: 'hoofd' as const,
        noot: printNote({
          ...note,
          signatures: [...note.signatures, ...witnesses.map((one) => cosign(note.text, one, new Date()))],
        }),
      },
    ];
    expect(found(lines(welzijn, corporatie), { keys, witnesses: 2 })).toEqual([]);
    for (const witnesses of [[], [welzijn], [welzijn, welzijn], [welzijn, signer], [welzijn, testSigner('corporatie')]])
      expect(found(lines(...witnesses), { keys, witnesses: 2 })[0]![0]).toBe('GETUIGEN');
  });
});

describe('a ledger signed by somebody else', () => {
  it.each([
    ['an unknown key of the same name', () => testSigner('gemeente')],
    ['the key of another process', () => testSigner('welzijn')],
  ])('with %s is not believed', (_, makeSigner) => {
    const ledger = new PaperLedger(makeSigner()).commit().commit();
    expect(new Set(found(ledger.lines).map(([soort]) => soort))).toEqual(new Set(['HANDTEKENING']));
    expect(verify(ledger.lines).head).toBeUndefined();
  });

  it('does not spoil what was seen: a false head among those is a finding of its own', () => {
    const false_ = new PaperLedger(testSigner('gemeente')).commit();
    expect(found(honest().lines, { seen: seen(false_) })).toEqual([['HANDTEKENING', undefined, undefined]]);
  });
});
