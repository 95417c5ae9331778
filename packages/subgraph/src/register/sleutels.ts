import { createHash } from 'node:crypto';
import { BLOK, Woorden, type Blokken } from './woorden';

/** What of the ids is not in the blocks. */
export interface Sleutelrest {
  readonly aantal: number;
  /** Ids of another form, by number. */
  readonly anders: readonly (readonly [number, string])[];
}

/**
 * Ids, numbered in the order in which they came: 16 bytes for a UUID and 8 for finding it, where a Map takes over a
 * hundred. An id of another form (in tests) is found by its hash and kept beside.
 */
export class Sleutels implements Blokken {
  private readonly words = new Woorden();
  private readonly others = new Map<number, string>();
  private table = new Uint32Array(1 << 10);
  private count = 0;
  /** How many came in blocks. */
  private taken = 0;

  /** Its number; undefined when it is not there. */
  vind(id: string): number | undefined {
    read(id);
    const found = this.table[this.slot()]!;
    return found === 0 ? undefined : found - 1;
  }

  nummer(id: string): number {
    const isUuid = read(id);
    if ((this.count + 1) * 2 > this.table.length) this.grow();
    const slot = this.slot();
    if (this.table[slot] !== 0) return this.table[slot]! - 1;
    const number = this.count++;
    for (let w = 0; w < 4; w++) this.words.set(number * 4 + w, KEY[w]!);
    if (!isUuid) this.others.set(number, id);
    this.table[slot] = number + 1;
    return number;
  }

  id(number: number): string {
    const other = this.others.get(number);
    if (other !== undefined) return other;
    let hex = '';
    for (let w = 0; w < 4; w++)
      hex += this.words
        .get(number * 4 + w)
        .toString(16)
        .padStart(8, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  get rest(): Sleutelrest {
    return { aantal: this.count, anders: [...this.others] };
  }

  /** Before the blocks of those ids are taken over. */
  begin({ aantal, anders }: Sleutelrest): void {
    this.count = aantal;
    anders.forEach(([number, id]) => this.others.set(number, id));
    this.table = new Uint32Array(2 ** Math.ceil(Math.log2((aantal + 1) * 2 + 1_024)));
  }

  deel(): readonly Uint32Array[] {
    return this.words.deel();
  }

  neem(blok: Uint32Array): void {
    const from = this.taken;
    this.words.neem(blok);
    this.taken = Math.min(this.count, from + BLOK / 4);
    this.enter(from, this.taken);
  }

  /** Where KEY stands in the table, or would. */
  private slot(): number {
    const mask = this.table.length - 1;
    let slot = (KEY[0]! ^ Math.imul(KEY[3]!, 0x9e3779b1)) & mask;
    for (let found = this.table[slot]!; found !== 0 && !this.is(found - 1); found = this.table[slot]!)
      slot = (slot + 1) & mask;
    return slot;
  }

  private is(number: number): boolean {
    for (let w = 0; w < 4; w++) if (this.words.get(number * 4 + w) !== KEY[w]) return false;
    return true;
  }

  private grow(): void {
    const key = KEY.slice();
    this.table = new Uint32Array(this.table.length * 2);
    this.enter(0, this.count);
    KEY.set(key);
  }

  private enter(from: number, to: number): void {
    for (let number = from; number < to; number++) {
      for (let w = 0; w < 4; w++) KEY[w] = this.words.get(number * 4 + w);
      this.table[this.slot()] = number + 1;
    }
  }
}

const KEY = new Uint32Array(4);
/** Where the digits of each of the four words stand in a UUID. */
const DIGITS = [
  [0, 1, 2, 3, 4, 5, 6, 7],
  [9, 10, 11, 12, 14, 15, 16, 17],
  [19, 20, 21, 22, 24, 25, 26, 27],
  [28, 29, 30, 31, 32, 33, 34, 35],
];
const NO_DIGIT = 255;
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : NO_DIGIT,
);

/** Reads an id into KEY; says whether it is a UUID, from which it can be written again. */
function read(id: string): boolean {
  if (id.length !== 36 || id[8] !== '-' || id[13] !== '-' || id[18] !== '-' || id[23] !== '-') return hashed(id);
  for (let w = 0; w < 4; w++) {
    let word = 0;
    for (const at of DIGITS[w]!) {
      const digit = VALUES[id.charCodeAt(at)] ?? NO_DIGIT;
      if (digit === NO_DIGIT) return hashed(id);
      word = (word << 4) | digit;
    }
    KEY[w] = word;
  }
  return true;
}

function hashed(id: string): false {
  const digest = createHash('sha256').update(id).digest();
  for (let w = 0; w < 4; w++) KEY[w] = digest.readUInt32BE(w * 4);
  return false;
}
