import { testSigner } from '../testing/signer';
import { ROOTS } from '../testing/vectors';
import { originOf, textOf, type Head } from './head';
import { cosign, isCosignedBy, isSignedBy, noteOf, parseNote, printNote, signHead, type Note } from './note';

const gemeente = testSigner('gemeente');
const welzijn = testSigner('welzijn');
const head: Head = {
  origin: originOf('gemeente'),
  size: 8,
  root: ROOTS[8]!,
  time: new Date('2026-11-22T09:00:00.123Z'),
};
const both = { keys: [...gemeente.keys.keys, ...welzijn.keys.keys] };
const note = noteOf(head, [signHead(head, gemeente), cosign(textOf(head), welzijn, new Date('2026-11-22T09:00:05Z'))]);
const printed = printNote(note);

describe('a signed head', () => {
  it('is a C2SP checkpoint: origin, size, root, then signatures', () => {
    expect(printed).toMatch(
      /^ketenhub\.nl\/logboek\/gemeente\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz\+Nw7\/RgQyg=\n2026-11-22T09:00:00\.123Z\n\n— ketenhub\.nl\/logboek\/gemeente \S{92}\n— ketenhub\.nl\/getuige\/welzijn \S+\n$/,
    );
  });

  it('is believed of who signed it, and its countersignature of who gave that', () => {
    const read = parseNote(printed);
    expect(read.head).toEqual(head);
    expect([isSignedBy(read, 'gemeente', both), isCosignedBy(read, 'welzijn', both)]).toEqual([true, true]);
    expect([isSignedBy(read, 'welzijn', both), isCosignedBy(read, 'gemeente', both)]).toEqual([false, false]);
  });

  it.each([
    ['after it was signed', '2026-11-22T09:00:06Z', [true, true]],
    ['between the head and its countersignature', '2026-11-22T09:00:03Z', [true, false]],
    ['before it was signed', '2026-11-22T09:00:00Z', [false, false]],
  ])('is believed on keys that were replaced %s as far as they held then', (_, replaced, believed) => {
    const fresh = [testSigner('gemeente'), testSigner('welzijn')].flatMap(({ keys }) => keys.keys);
    const rotated = { keys: [...both.keys.map((jwk) => ({ ...jwk, exp: Date.parse(replaced) / 1_000 })), ...fresh] };
    const read = parseNote(printed);
    expect([isSignedBy(read, 'gemeente', rotated), isCosignedBy(read, 'welzijn', rotated)]).toEqual(believed);
  });

  const changed = (change: (text: string) => string): Note => parseNote(change(printed));
  it.each<[string, () => Note]>([
    ['another size', () => changed((text) => text.replace('\n8\n', '\n9\n'))],
    ['another root', () => changed((text) => text.replace('XcnaeacG', 'XcnaeacH'))],
    ['another moment', () => changed((text) => text.replace('09:00:00', '09:00:01'))],
    ['a key of the same name that is not known', () => noteOf(head, [signHead(head, testSigner('gemeente'))])],
    ['no signature of the ledger', () => noteOf(head, [note.signatures[1]!])],
    [
      'a signature of another ledger under this name',
      () => noteOf(head, [{ ...signHead({ ...head, origin: originOf('welzijn') }, welzijn), name: head.origin }]),
    ],
    [
      'a countersignature in place of the signature',
      () => noteOf(head, [{ ...note.signatures[1]!, name: head.origin }]),
    ],
  ])('is not believed with %s', (_, forged) => {
    expect(isSignedBy(forged(), 'gemeente', both)).toBe(false);
  });

  it('does not pass for a head of another ledger', () => {
    expect(isSignedBy(parseNote(printed), 'welzijn', { keys: [{ ...gemeente.keys.keys[0]!, kid: 'welzijn' }] })).toBe(
      false,
    );
  });

  it.each([
    ['nothing', ''],
    ['no signatures', printed.slice(0, printed.indexOf('\n\n') + 1)],
    ['a size with a zero before it', printed.replace('\n8\n', '\n08\n')],
    ['a negative size', printed.replace('\n8\n', '\n-8\n')],
    ['a size of more than a number can hold', printed.replace('\n8\n', '\n99999999999999999999\n')],
    ['a root of 31 bytes', printed.replace(/\nXcn\S+\n/, `\n${Buffer.alloc(31).toString('base64')}\n`)],
    ['a line more', printed.replace('\n\n', '\nmeer\n\n')],
  ])('is not read from %s', (_, text) => {
    expect(() => parseNote(text)).toThrow();
  });

  it('changes with every second of the countersignature', () => {
    const later = {
      ...note,
      signatures: [note.signatures[0]!, { ...note.signatures[1]!, bytes: Buffer.from(note.signatures[1]!.bytes) }],
    };
    later.signatures[1]!.bytes.writeBigUInt64BE(1n);
    expect(isCosignedBy(later, 'welzijn', both)).toBe(false);
  });
});
