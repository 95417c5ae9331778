import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { HASH_BYTES, sha256 } from '../tree/hash';
import { isCount } from '../tree/proof';

/** What a ledger was at one moment: so many records, with this root. */
export interface Head {
  /** Which ledger; the first line of its notes. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  readonly time: Date;
}

/** The ledger of a subgraph, and its key, by name. */
export const originOf = (naam: string): string => `ketenhub.nl/logboek/${naam}`;

/** A process as witness of the ledgers of others. */
export const witnessOf = (naam: string): string => `ketenhub.nl/getuige/${naam}`;

/** Who can sign a head: a process's own Ed25519 key. */
export interface Signer {
  /** The name of the process. */
  readonly kid: string;
  readonly publicKey: KeyObject;
  signBytes(data: Buffer): Buffer;
}

/** A JWKS; of each key its name (`kid`) and its public part are read. */
export interface KeySet {
  readonly keys: readonly JsonWebKey[];
}

/**
 * The text of a head: a C2SP tlog-checkpoint, with the moment as extension line.
 * https://c2sp.org/tlog-checkpoint, https://c2sp.org/signed-note
 */
export const textOf = ({ origin, size, root, time }: Head): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n${time.toISOString()}\n`;

/** The head in a text; throws when the text is not exactly how we write that head. */
export function parseText(text: string): Head {
  const [origin = '', size = '', root = '', time = ''] = text.split('\n');
  const head = { origin, size: Number(size), root: Buffer.from(root, 'base64'), time: new Date(time) };
  const isWhole = isCount(head.size) && head.root.length === HASH_BYTES && !Number.isNaN(head.time.getTime());
  if (!isWhole || origin === '' || textOf(head) !== text) throw new Error('not the text of a head');
  return head;
}

/** The two kinds of signature on a note; the number is part of the key's id. */
export const LOG_SIGNATURE = 0x01;
export const COSIGNATURE = 0x04;

/** First four bytes of SHA-256(name, newline, kind, public key): tells keys apart, binds nothing. */
export const keyId = (name: string, kind: number, key: KeyObject): Buffer =>
  sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(kind), rawKey(key)])).subarray(0, 4);

/** Exported once: a ledger signs at every commit. */
const rawKeys = new WeakMap<KeyObject, Buffer>();

function rawKey(key: KeyObject): Buffer {
  const raw = rawKeys.get(key) ?? Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
  rawKeys.set(key, raw);
  return raw;
}

/** A public key, and until when (milliseconds) what it signed counts. */
export interface KnownKey {
  readonly key: KeyObject;
  readonly until: number;
}

/** The public keys in a set that carry this name: the one in use and, each with its `exp`, those it replaced. */
export const keysOf = (naam: string, { keys }: KeySet): KnownKey[] =>
  keys.flatMap((jwk) =>
    jwk.kid === naam && jwk.kty === 'OKP' && jwk.crv === 'Ed25519'
      ? [
          {
            key: createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' }),
            until: jwk.exp === undefined ? Infinity : Number(jwk.exp) * 1_000,
          },
        ]
      : [],
  );

export const verifyEd25519 = (data: Buffer, signature: Buffer, key: KeyObject): boolean =>
  signature.length === 64 && verify(null, data, key, signature);
