import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import type { Besluit } from '../inzage';
import { inzage } from '../testing/inzage';
import { leafOf, sealBeslissing, sealRecord, sealVerwerking } from './seal';
import { fromHalves, toBeslissing, toVerwerking, type Vastlegging } from './vastlegging';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const maybe = fc.option(text, { nil: undefined });
const besluit: fc.Arbitrary<Besluit> = fc.record({
  velden: fc.array(text, { maxLength: 3 }),
  versie: fc.option(fc.nat(), { nil: undefined }),
  categorie: text,
  toestemming: maybe,
  besluit: fc.constantFrom('TOEGESTAAN', 'GEWEIGERD'),
  reden: maybe,
  bron: maybe,
  regel: maybe,
  grondslag: maybe,
});
const vastlegging: fc.Arbitrary<Vastlegging> = fc
  .record({
    naam: text,
    gebruiker: text,
    doel: maybe,
    uitvoerder: maybe,
    ouder: maybe,
    client: text,
    span: text,
    besluiten: fc.array(besluit, { maxLength: 3 }),
  })
  .map((change) => ({ ...inzage(), ...change }));

const salt = Buffer.from(Array.from({ length: 32 }, (_, i) => i));

describe('the seal of a record', () => {
  it('is that of its two halves in canonical JSON, in whatever order their properties come', () => {
    fc.assert(
      fc.property(vastlegging, (v) => {
        const shuffled = JSON.parse(JSON.stringify(backwards(toVerwerking(v)))) as ReturnType<typeof toVerwerking>;
        const { leaf, verwerking, beslissing } = sealRecord(v, salt);
        expect(leaf).toEqual(
          leafOf({
            verwerking: sealVerwerking(shuffled, salt.subarray(0, 16)),
            beslissing: sealBeslissing(backwards(toBeslissing(v)), salt.subarray(16)),
          }),
        );
        expect([verwerking, beslissing].map(String)).toEqual([canonicalize(shuffled), canonicalize(toBeslissing(v))]);
      }),
    );
  });

  it.each([1, 30_000, 2])('is the hash of kind, salt and text, for a text of %i characters as well', (length) => {
    const beslissing = { client: '€'.repeat(length), gebruiker: 'mw-1', operatie: 'o', revisie: '1' };
    const hash = createHash('sha256').update('ketenhub beslissing 1\n').update(salt.subarray(16));
    expect(sealBeslissing(beslissing, salt.subarray(16))).toEqual(hash.update(JSON.stringify(beslissing)).digest());
  });

  it('does not mention a parent where none is known, as in records from before there were any', () => {
    const verwerking = JSON.parse(JSON.stringify(toVerwerking({ ...inzage(), span: '1' }))) as object;
    expect(Object.keys(verwerking)).not.toContain('parent_span_id');
  });

  it('leaves nothing of the record out', () => {
    fc.assert(
      fc.property(vastlegging, (v) => {
        expect(fromHalves(toVerwerking(v), toBeslissing(v))).toEqual(v);
      }),
    );
  });
});

function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  ) as T;
}
