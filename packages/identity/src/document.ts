import { verify } from 'node:crypto';
import { importPublicKeys, type PublicKeys } from './public-keys';

/** Why a signed document is not believed. */
export class OngeldigDocument extends Error {
  override readonly name = 'OngeldigDocument';
}

/**
 * The contents of a document that `SigningKey.signDocument` made: a compact JWS (RFC 7515, EdDSA) that does not expire.
 * Throws OngeldigDocument. Needs nothing but the public keys, and believes only the very text that was signed: base64url
 * lets one signature be written in several ways, and only one of them passes.
 */
export function verifyDocument(jws: string, typ: string, keys: PublicKeys): Record<string, unknown> {
  const [header = '', payload = '', signature = '', ...rest] = jws.trim().split('.');
  if (rest.length > 0 || signature === '') throw new OngeldigDocument('not a signed document');
  const { alg, typ: kind, kid, ...others } = decode(header);
  if (alg !== 'EdDSA' || kind !== typ || typeof kid !== 'string' || Object.keys(others).length > 0)
    throw new OngeldigDocument('not a document of this kind');
  const key = importPublicKeys(keys).get(kid);
  if (key === undefined) throw new OngeldigDocument('signed with a key that is not among these');
  const bytes = Buffer.from(signature, 'base64url');
  const isCanonical = bytes.toString('base64url') === signature;
  if (!isCanonical || !verify(null, Buffer.from(`${header}.${payload}`), key, bytes))
    throw new OngeldigDocument('the signature is not right');
  return decode(payload);
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    /* told below, like every other text that is no object */
  }
  throw new OngeldigDocument('not readable');
}
