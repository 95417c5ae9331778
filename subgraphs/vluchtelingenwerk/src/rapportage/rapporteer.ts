/** What a report counts of one evaluation. */
export interface Antwoord {
  readonly wijk: string | null;
  readonly oordeel: number;
  readonly doelenBehaald: number;
  readonly hindernissen: readonly string[];
}

/** A published cell: the whole gemeente (wijk null) or one wijk of it. */
export interface Cel {
  readonly wijk: string | null;
  /** The least number of evaluations that is published. */
  readonly k: number;
  readonly onderdrukt: boolean;
  readonly aantal: number | null;
  readonly gemiddeldOordeel: number | null;
  readonly doelenBehaaldPct: number | null;
  readonly themas: readonly { thema: string; aantal: number }[];
}

export const K = 5;
export const K_KLEIN = 10;

/**
 * BR24: the evaluations of one gemeente in one closed half-year as cells, without any smaller than k (5, or 10 in a
 * small kern). What is left of the gemeente after the published wijken is never smaller than k either, so that
 * subtracting tells nothing; obstacles are counted for the gemeente alone, for the same reason.
 */
export function rapporteer(
  antwoorden: readonly Antwoord[],
  wijken: readonly { id: string; klein: boolean }[],
): readonly Cel[] {
  const perWijk = wijken.map(({ id, klein }) => ({
    wijk: id,
    k: klein ? K_KLEIN : K,
    antwoorden: antwoorden.filter(({ wijk }) => wijk === id),
  }));
  const shown = publishable(perWijk, antwoorden.length);
  return [
    antwoorden.length < K ? onderdrukt(null, K) : cel(null, K, antwoorden, themas(antwoorden)),
    ...perWijk.map((each) =>
      shown.has(each.wijk) ? cel(each.wijk, each.k, each.antwoorden, []) : onderdrukt(each.wijk, each.k),
    ),
  ];
}

interface Groep {
  readonly wijk: string;
  readonly k: number;
  readonly antwoorden: readonly Antwoord[];
}

/** The wijken of at least k, less the smallest of them until the rest of the gemeente is empty or at least k as well. */
function publishable(groepen: readonly Groep[], totaal: number): ReadonlySet<string> {
  const shown = groepen
    .filter(({ k, antwoorden }) => antwoorden.length >= k)
    .sort((a, b) => b.antwoorden.length - a.antwoorden.length || (a.wijk < b.wijk ? -1 : 1));
  const least = Math.max(K, ...groepen.filter(({ antwoorden }) => antwoorden.length > 0).map(({ k }) => k));
  const rest = () => totaal - shown.reduce((sum, { antwoorden }) => sum + antwoorden.length, 0);
  while (shown.length > 0 && rest() > 0 && rest() < least) shown.pop();
  return new Set(shown.map(({ wijk }) => wijk));
}

const onderdrukt = (wijk: string | null, k: number): Cel => ({
  ...{ wijk, k, onderdrukt: true, themas: [] },
  ...{ aantal: null, gemiddeldOordeel: null, doelenBehaaldPct: null },
});

const cel = (wijk: string | null, k: number, antwoorden: readonly Antwoord[], themas: Cel['themas']): Cel => ({
  ...{ wijk, k, onderdrukt: false, themas },
  aantal: antwoorden.length,
  gemiddeldOordeel: round(antwoorden.reduce((sum, { oordeel }) => sum + oordeel, 0) / antwoorden.length),
  doelenBehaaldPct: round(
    (100 * antwoorden.filter(({ doelenBehaald }) => doelenBehaald > 0).length) / antwoorden.length,
  ),
});

/** Obstacles named at least k times, the most named first. */
function themas(antwoorden: readonly Antwoord[]): Cel['themas'] {
  const counts = new Map<string, number>();
  for (const thema of antwoorden.flatMap(({ hindernissen }) => hindernissen))
    counts.set(thema, (counts.get(thema) ?? 0) + 1);
  return [...counts]
    .filter(([, aantal]) => aantal >= K)
    .map(([thema, aantal]) => ({ thema, aantal }))
    .sort((a, b) => b.aantal - a.aantal || (a.thema < b.thema ? -1 : 1));
}

const round = (value: number) => Math.round(value * 10) / 10;
