/** Choices from one seed, the same ones every time. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** A whole number below `n`. */
  below(n: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** At least `least` of them, in their own order. */
  some<T>(items: readonly T[], least = 1): T[] {
    const chosen = items.filter(() => this.chance(50));
    return chosen.length >= least ? chosen : items.slice(0, least);
  }
}

/** A number that only depends on the parts. */
export function hash(...parts: readonly unknown[]): number {
  let h = 2166136261;
  for (const char of parts.map((part) => JSON.stringify(part) ?? 'undefined').join('|')) {
    h = Math.imul(h ^ char.charCodeAt(0), 16777619);
  }
  h ^= h >>> 13;
  h = Math.imul(h, 0x5bd1e995);
  return (h ^ (h >>> 15)) >>> 0;
}
