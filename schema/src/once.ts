/** Reads at the first call and hands out the same value ever after. */
export function once<T extends object>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}
