import { rapporteer, type Antwoord } from './rapporteer';

const antwoorden = (wijk: string | null, aantal: number, change: Partial<Antwoord> = {}): Antwoord[] =>
  Array.from({ length: aantal }, () => ({ wijk, oordeel: 8, doelenBehaald: 1, hindernissen: ['TAAL'], ...change }));

const WIJKEN = [
  { id: 'a', klein: false },
  { id: 'b', klein: false },
  { id: 'kern', klein: true },
];

/** The counts by wijk; `-` where suppressed. */
const counts = (per: Record<string, number>) => {
  const cells = rapporteer(
    Object.entries(per).flatMap(([wijk, aantal]) => antwoorden(wijk, aantal)),
    WIJKEN,
  );
  return Object.fromEntries(cells.map(({ wijk, aantal }) => [wijk ?? 'gemeente', aantal ?? '-']));
};

describe('rapporteer', () => {
  it.each([
    ['suppresses a gemeente under 5', { a: 4 }, { gemeente: '-', a: '-', b: '-', kern: '-' }],
    [
      'suppresses a wijk under 5, and one more so that it cannot be derived',
      { a: 20, b: 4 },
      { gemeente: 24, a: '-', b: '-', kern: '-' },
    ],
    ['suppresses the smallest of the others', { a: 20, b: 9, kern: 3 }, { gemeente: 32, a: 20, b: '-', kern: '-' }],
    ['suppresses a small kern under 10', { a: 20, b: 10, kern: 9 }, { gemeente: 39, a: 20, b: '-', kern: '-' }],
    ['publishes 5 and more', { a: 5, b: 5 }, { gemeente: 10, a: 5, b: 5, kern: '-' }],
    ['publishes a small kern of 10', { a: 5, kern: 10 }, { gemeente: 15, a: 5, b: '-', kern: 10 }],
    [
      'publishes the rest when what is left is large enough',
      { a: 20, b: 4, onbekend: 6 },
      { gemeente: 30, a: 20, b: '-', kern: '-' },
    ],
  ])('%s', (_, per, expected) => expect(counts(per as Record<string, number>)).toEqual(expected));

  it('shows nothing of a suppressed cell but that it is', () => {
    const [gemeente] = rapporteer(antwoorden('a', 4), WIJKEN);
    expect(gemeente).toEqual({
      ...{ wijk: null, k: 5, onderdrukt: true, themas: [] },
      ...{ aantal: null, gemiddeldOordeel: null, doelenBehaaldPct: null },
    });
  });

  it('leaves out obstacles named fewer than 5 times, and counts them for the gemeente alone', () => {
    const [gemeente, a] = rapporteer(
      [...antwoorden('a', 6), ...antwoorden('a', 4, { hindernissen: ['GELD'] })],
      WIJKEN,
    );
    expect(gemeente!.themas).toEqual([{ thema: 'TAAL', aantal: 6 }]);
    expect(a!.themas).toEqual([]);
  });

  it('averages to one decimal', () => {
    const [gemeente] = rapporteer(
      [...antwoorden('a', 5), ...antwoorden('a', 1, { oordeel: 3, doelenBehaald: 0 })],
      WIJKEN,
    );
    expect([gemeente!.gemiddeldOordeel, gemeente!.doelenBehaaldPct]).toEqual([7.2, 83.3]);
  });
});
