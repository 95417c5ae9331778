/** A set of small integers as bits; the index of a Gegeven is its bit. */
export type Mask = Uint32Array;

export const emptyMask = (size: number): Mask => new Uint32Array((size + 31) >>> 5);

export const has = (mask: Mask, i: number): boolean => ((mask[i >>> 5]! >>> (i & 31)) & 1) === 1;

export const isEmpty = (mask: Mask): boolean => mask.every((word) => word === 0);

export function add(mask: Mask, i: number): void {
  mask[i >>> 5]! |= 1 << (i & 31);
}

export function unite(target: Mask, other: Mask): void {
  for (let w = 0; w < target.length; w++) target[w]! |= other[w]!;
}

export function subtract(target: Mask, other: Mask): void {
  for (let w = 0; w < target.length; w++) target[w]! &= ~other[w]!;
}

export const maskOf = <T>(items: readonly T[], test: (item: T) => boolean): Mask => {
  const mask = emptyMask(items.length);
  items.forEach((item, i) => test(item) && add(mask, i));
  return mask;
};
