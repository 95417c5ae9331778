import { createHash } from 'node:crypto';

/**
 * Every change is chained to the one before it, in the registry's database and again at every follower: a change that is
 * missing, altered or of another registry breaks the chain. Hexadecimal SHA-256; before the first change it is empty.
 */
export function volgende(keten: string, revisie: string, som: string): string {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(revisie));
  return sha256(Buffer.from(keten, 'hex'), number, Buffer.from(som, 'hex'));
}

/** What a change says; `feit` is its JSON as the database writes it. */
export const somVan = (soort: string, sleutel: string, feit: string | null): string =>
  sha256(Buffer.from(`${soort} ${sleutel} ${feit ?? 'null'}`));

function sha256(...parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return hash.digest('hex');
}
