/** Taken once: looking up a global is slow where tests run. */
const { floor, imul, sqrt, log, cos, exp, PI } = Math;

/** A deterministic stream of chance: the same name gives the same draws, in any process, on any machine. */
export interface Toeval {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `min` up to and including `max`. */
  int(min: number, max: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<const T>(items: readonly T[]): T;
  /** Picks by weight; weights need not add up to one. */
  weighted<const T>(items: readonly (readonly [T, number])[]): T;
  /** `count` distinct items, or all when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
  shuffle<T>(items: readonly T[]): T[];
  /** With this mean and standard deviation. */
  normal(mean: number, sd: number): number;
  /** Around `median`; `sigma` is the deviation of the logarithm. */
  lognormal(median: number, sigma: number): number;
  /** In the form of a version 4 UUID. */
  uuid(): string;
}

/** Chance from a name: sfc32, seeded by a 128 bit hash of that name. */
export function toeval(naam: string): Toeval {
  const next = sfc32(...hash(naam));
  const int = (min: number, max: number) => min + floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error(`pick: nothing to pick from in ${naam}`);
    return items[int(0, items.length - 1)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = int(0, i);
      [result[i], result[j]] = [result[j] as T, result[i] as T];
    }
    return result;
  };
  const normal = (mean: number, sd: number) => mean + sd * sqrt(-2 * log(1 - next())) * cos(2 * PI * next());
  return {
    next,
    int,
    pick,
    shuffle,
    normal,
    chance: (probability) => next() < probability,
    sample: (items, count) => shuffle(items).slice(0, count),
    lognormal: (median, sigma) => median * exp(normal(0, sigma)),
    weighted: (items) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) if ((rest -= weight) < 0) return item;
      return (items.at(-1) as (typeof items)[number])[0];
    },
    uuid: () => uuid(next),
  };
}

const HEX = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));

/** With the version and the variant as RFC 9562 wants them. */
function uuid(next: () => number): string {
  let text = '';
  for (let i = 0; i < 16; i++) {
    let byte = floor(next() * 256);
    if (i === 6) byte = 0x40 | (byte & 0x0f);
    if (i === 8) byte = 0x80 | (byte & 0x3f);
    text += i === 4 || i === 6 || i === 8 || i === 10 ? `-${HEX[byte]}` : HEX[byte];
  }
  return text;
}

/** Chris Doty-Humphrey's small fast counter; 12 rounds to mix the seed. */
function sfc32(a: number, b: number, c: number, d: number): () => number {
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** cyrb128. */
function hash(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ imul(h1 ^ k, 597399067);
    h2 = h3 ^ imul(h2 ^ k, 2869860233);
    h3 = h4 ^ imul(h3 ^ k, 951274213);
    h4 = h1 ^ imul(h4 ^ k, 2716044179);
  }
  h1 = imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
