import fc from 'fast-check';
import { PerSubject } from './per-subject';

const number = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 2 ** 31 }));
const subject = fc.oneof(number, fc.constantFrom('', '0', '31', 'NIEMAND'));

describe('a value per subject', () => {
  it('keeps and finds what a Map keeps and finds, of numbers far apart and of texts that look like numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(subject, fc.nat())), (entries) => {
        const values = new PerSubject<number>();
        const expected = new Map<string | number, number>();
        for (const [key, value] of entries) {
          expect(values.get(key)).toBe(expected.get(key));
          values.set(key, value);
          expected.set(key, value);
        }
        for (const [key, value] of expected) expect(values.get(key)).toBe(value);
        expect(values.values().sort()).toEqual([...expected.values()].sort());
      }),
    );
  });
});
