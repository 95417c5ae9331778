import canonicalize from 'canonicalize';
import { hashLeaf, sha256 } from '../tree/hash';
import { toBeslissing, toVerwerking, type Beslissing, type Vastlegging, type Verwerking } from './vastlegging';

/** Bytes of salt per record: sixteen for each half, so that nobody can guess the contents behind a hash. */
export const SALT_BYTES = 32;

/** The hashes of the two halves. Who gets one half can prove it with the hash of the other, and learns nothing of that. */
export interface Seals {
  readonly verwerking: Buffer;
  readonly beslissing: Buffer;
}

/** Of contents from anywhere: the verifier does not rely on the order in which they came. */
export const sealVerwerking = (verwerking: Verwerking, salt: Buffer): Buffer =>
  seal('verwerking', canonicalize(verwerking)!, salt);

export const sealBeslissing = (beslissing: Beslissing, salt: Buffer): Buffer =>
  seal('beslissing', canonicalize(beslissing)!, salt);

/** The leaf of the tree: it binds both halves. */
export const leafOf = ({ verwerking, beslissing }: Seals): Buffer => hashLeaf(verwerking, beslissing);

/** The seals of a record that is written now; the halves are made in canonical order, which saves sorting them. */
export const sealRecord = (vastlegging: Vastlegging, salt: Buffer): Seals => ({
  verwerking: seal('verwerking', JSON.stringify(toVerwerking(vastlegging)), salt.subarray(0, 16)),
  beslissing: seal('beslissing', JSON.stringify(toBeslissing(vastlegging)), salt.subarray(16)),
});

/** SHA-256 over what is sealed, the salt, and the canonical JSON (RFC 8785). */
function seal(half: keyof Seals, canonical: string, salt: Buffer): Buffer {
  if (salt.length !== SALT_BYTES / 2) throw new Error('a half has a salt of 16 bytes');
  const text = HALF[half].length + salt.length;
  if (text + 3 * canonical.length > sealed.length) sealed = Buffer.alloc(2 * (text + 3 * canonical.length));
  HALF[half].copy(sealed);
  salt.copy(sealed, HALF[half].length);
  return sha256(sealed.subarray(0, text + sealed.write(canonical, text)));
}

/** What is being sealed, at most three bytes for each character: used anew each time, as this runs for every record. */
let sealed = Buffer.alloc(16_384);

const HALF = {
  verwerking: Buffer.from('ketenhub verwerking 1\n'),
  beslissing: Buffer.from('ketenhub beslissing 1\n'),
};
