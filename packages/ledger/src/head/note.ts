import type { KeyObject } from 'node:crypto';
import {
  COSIGNATURE,
  keyId,
  keysOf,
  LOG_SIGNATURE,
  originOf,
  parseText,
  textOf,
  verifyEd25519,
  witnessOf,
  type Head,
  type KeySet,
  type Signer,
} from './head';

/** A head with the lines under it: who signed, with which key, and what. */
export interface Note {
  readonly text: string;
  readonly head: Head;
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly name: string;
  readonly id: Buffer;
  readonly bytes: Buffer;
}

/** Signs a head as the ledger itself. */
export function signHead(head: Head, signer: Signer): Signature {
  const name = originOf(signer.kid);
  if (name !== head.origin) throw new Error(`${signer.kid} does not sign for ${head.origin}`);
  return {
    name,
    id: keyId(name, LOG_SIGNATURE, signer.publicKey),
    bytes: signer.signBytes(Buffer.from(textOf(head))),
  };
}

/**
 * States, as a witness, that this head follows from every head of that ledger it stated before
 * (https://c2sp.org/tlog-cosignature): eight bytes of POSIX time, then the signature over that time and the text.
 */
export function cosign(text: string, signer: Signer, now: Date): Signature {
  const name = witnessOf(signer.kid);
  const seconds = Math.floor(now.getTime() / 1000);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const signature = signer.signBytes(Buffer.from(cosigned(seconds, text)));
  return { name, id: keyId(name, COSIGNATURE, signer.publicKey), bytes: Buffer.concat([time, signature]) };
}

const cosigned = (seconds: number, text: string) => `cosignature/v1\ntime ${seconds}\n${text}`;

export const noteOf = (head: Head, signatures: readonly Signature[]): Note => ({
  head,
  text: textOf(head),
  signatures,
});

export const printNote = ({ text, signatures }: Pick<Note, 'text' | 'signatures'>): string =>
  `${text}\n${signatures.map((one) => `— ${one.name} ${Buffer.concat([one.id, one.bytes]).toString('base64')}\n`).join('')}`;

/** Reads a signed note; throws when it is not one. Nothing is verified yet. */
export function parseNote(note: string): Note {
  const at = note.indexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) throw new Error('not a signed note');
  const text = note.slice(0, at + 1);
  const signatures = note
    .slice(at + 2, -1)
    .split('\n')
    .map(parseSignature);
  return { text, head: parseText(text), signatures };
}

function parseSignature(line: string): Signature {
  const [, name, base64] = /^— (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
  if (name === undefined || base64 === undefined) throw new Error('not a signature line');
  const bytes = Buffer.from(base64, 'base64');
  return { name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
}

/** Whether a key of the ledger `naam` signed this note; a line of another name or key counts for nothing. */
export const isSignedBy = (note: Note, naam: string, keys: KeySet): boolean =>
  note.head.origin === originOf(naam) &&
  keysOf(naam, keys).some(
    ({ key, until }) =>
      note.head.time.getTime() < until &&
      linesOf(note, originOf(naam), LOG_SIGNATURE, key).some(({ bytes }) =>
        verifyEd25519(Buffer.from(note.text), bytes, key),
      ),
  );

/** Whether a key of the witness `naam` countersigned this note. */
export const isCosignedBy = (note: Note, naam: string, keys: KeySet): boolean =>
  keysOf(naam, keys).some(({ key, until }) =>
    linesOf(note, witnessOf(naam), COSIGNATURE, key).some(({ bytes }) => {
      if (bytes.length !== 72) return false;
      const seconds = Number(bytes.readBigUInt64BE(0));
      return (
        seconds * 1_000 < until && verifyEd25519(Buffer.from(cosigned(seconds, note.text)), bytes.subarray(8), key)
      );
    }),
  );

const linesOf = ({ signatures }: Note, name: string, kind: number, key: KeyObject): Signature[] => {
  const id = keyId(name, kind, key);
  return signatures.filter((one) => one.name === name && one.id.equals(id));
};
