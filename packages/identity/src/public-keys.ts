import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/**
 * A JWKS of public Ed25519 keys, one per process, found by `kid`. A key that was replaced may stay beside it, with the
 * moment in `exp` (seconds since 1970): nobody is believed on it, but the heads that it signed before stay verifiable.
 */
export interface PublicKeys {
  keys: JsonWebKey[];
}

/** Reads a JWKS from the text of a setting; refuses private, symmetric, nameless and double keys. */
export function parsePublicKeys(setting: string): PublicKeys {
  let parsed: PublicKeys;
  try {
    parsed = JSON.parse(setting) as PublicKeys;
  } catch {
    throw new Error('The public keys are not JSON.');
  }
  importPublicKeys(parsed);
  return parsed;
}

/** The keys in use by process name; throws one line that says which key is wrong. */
export function importPublicKeys(parsed: PublicKeys | null): ReadonlyMap<string, KeyObject> {
  const imported = new Map<string, KeyObject>();
  const keys = parsed?.keys;
  if (!Array.isArray(keys)) throw new Error('The public keys are not a JWKS: no list of keys.');
  for (const jwk of keys) {
    const kid = jwk?.kid;
    if (typeof kid !== 'string' || kid === '') throw new Error('A public key has no kid.');
    if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') throw new Error(`The public key ${kid} is not an Ed25519 key.`);
    if (jwk.d !== undefined) throw new Error(`The public key ${kid} holds its private part.`);
    const key = importKey(jwk, kid);
    if (jwk.exp !== undefined) {
      if (!Number.isSafeInteger(jwk.exp)) throw new Error(`The exp of the public key ${kid} is no number of seconds.`);
      continue;
    }
    if (imported.has(kid)) throw new Error(`There are two public keys named ${kid}; give the one replaced its exp.`);
    imported.set(kid, key);
  }
  return imported;
}

function importKey(jwk: JsonWebKey, kid: string): KeyObject {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    throw new Error(`The public key ${kid} is not a usable Ed25519 key.`);
  }
}
