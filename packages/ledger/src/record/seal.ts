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
  sha256(sealed('verwerking', canonicalize(verwerking)!, salt));

export const sealBeslissing = (beslissing: Beslissing, salt: Buffer): Buffer =>
  sha256(sealed('beslissing', canonicalize(beslissing)!, salt));

/** The leaf of the tree: it binds both halves. */
export const leafOf = ({ verwerking, beslissing }: Seals): Buffer => hashLeaf(verwerking, beslissing);

/** A record as it is sealed: what is stored of it are the very bytes that its leaf binds. */
export interface SealedRecord {
  /** Its halves in canonical JSON. */
  readonly verwerking: Buffer;
  readonly beslissing: Buffer;
  readonly zout: Buffer;
  readonly leaf: Buffer;
}

/** Seals a record that is written now; the halves are made in canonical order, which saves sorting them. */
export function sealRecord(vastlegging: Vastlegging, zout: Buffer): SealedRecord {
  const verwerking = sealed('verwerking', JSON.stringify(toVerwerking(vastlegging)), zout.subarray(0, 16));
  const beslissing = sealed('beslissing', JSON.stringify(toBeslissing(vastlegging)), zout.subarray(16));
  return {
    verwerking: verwerking.subarray(BEFORE_TEXT),
    beslissing: beslissing.subarray(BEFORE_TEXT),
    zout,
    leaf: leafOf({ verwerking: sha256(verwerking), beslissing: sha256(beslissing) }),
  };
}

/** What is hashed of a half: which half it is, the salt, and the canonical JSON (RFC 8785). */
function sealed(half: keyof Seals, canonical: string, salt: Buffer): Buffer {
  if (salt.length !== SALT_BYTES / 2) throw new Error('a half has a salt of 16 bytes');
  const bytes = Buffer.allocUnsafe(BEFORE_TEXT + Buffer.byteLength(canonical));
  bytes.write(HALF[half], 'latin1');
  salt.copy(bytes, HALF[half].length);
  bytes.write(canonical, BEFORE_TEXT);
  return bytes;
}

const HALF = { verwerking: 'ketenhub verwerking 1\n', beslissing: 'ketenhub beslissing 1\n' };
/** Both halves are named in as many characters. */
const BEFORE_TEXT = HALF.verwerking.length + SALT_BYTES / 2;
