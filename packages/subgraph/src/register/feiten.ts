import type { Namen } from './namen';
import { Sleutels, type Sleutelrest } from './sleutels';
import type { Vorm } from './vormen';
import { Woorden, type Blokken } from './woorden';

/* Before the fact itself: the person, and the next fact of the same person. Both are number + 1; 0 is none. */
const PERSOON = 0;
const VOLGENDE = 1;
const KOP = 2;

const NONE: readonly never[] = [];

/** All facts of one kind: found by their key, listed by person, in the order in which they came. */
export class Feiten<F> {
  private readonly sleutels = new Sleutels();
  private readonly words = new Woorden();
  private readonly size: number;

  constructor(
    private readonly vorm: Vorm<F>,
    private readonly namen: Namen,
    /** Per person the last that came, as number + 1. */
    private readonly heads: { get(persoon: number): number; set(persoon: number, head: number): void },
  ) {
    this.size = KOP + vorm.woorden;
  }

  get rest(): Sleutelrest {
    return this.sleutels.rest;
  }

  begin(rest: Sleutelrest): void {
    this.sleutels.begin(rest);
  }

  get lijsten(): readonly Blokken[] {
    return [this.sleutels, this.words];
  }

  /** Whose it was before; undefined when it is new. */
  zet(sleutel: string, persoon: number, feit: F): number | undefined {
    const number = this.sleutels.nummer(sleutel);
    const at = number * this.size;
    const before = this.words.get(at + PERSOON);
    if (before !== persoon + 1) {
      if (before !== 0) this.maakLos(number, before - 1);
      this.words.set(at + PERSOON, persoon + 1);
      this.words.set(at + VOLGENDE, this.heads.get(persoon));
      this.heads.set(persoon, number + 1);
    }
    this.vorm.schrijf(this.words, at + KOP, feit, this.namen, sleutel);
    return before === 0 ? undefined : before - 1;
  }

  /** Whose it was; undefined when there was none. */
  verwijder(sleutel: string): number | undefined {
    const number = this.sleutels.vind(sleutel);
    const owner = number === undefined ? 0 : this.words.get(number * this.size + PERSOON);
    if (owner === 0) return undefined;
    this.maakLos(number!, owner - 1);
    return owner - 1;
  }

  van(persoon: number): readonly F[] {
    if (this.heads.get(persoon) === 0) return NONE;
    const found: F[] = [];
    for (let at = this.heads.get(persoon); at !== 0; at = this.na(at)) {
      const number = at - 1;
      found.push(this.vorm.lees(this.words, number * this.size + KOP, this.namen, () => this.sleutels.id(number)));
    }
    // A copy of just this length: what grew keeps room for more, and people are kept by the thousand.
    return found.reverse().slice();
  }

  private maakLos(number: number, persoon: number): void {
    const next = this.words.get(number * this.size + VOLGENDE);
    this.words.set(number * this.size + PERSOON, 0);
    let at = this.heads.get(persoon);
    if (at === number + 1) return this.heads.set(persoon, next);
    for (let after = this.na(at); after !== number + 1; after = this.na(at)) at = after;
    this.words.set((at - 1) * this.size + VOLGENDE, next);
  }

  private na(at: number): number {
    return this.words.get((at - 1) * this.size + VOLGENDE);
  }
}
