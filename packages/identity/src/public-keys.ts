import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** A JWKS of public Ed25519 keys, one per process, found by `kid`. */
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

/** The keys by process name; throws one line that says which key is wrong. */
export function importPublicKeys(parsed: PublicKeys | null): ReadonlyMap<string, KeyObject> {
  const imported = new Map<string, KeyObject>();
  const keys = parsed?.keys;
  if (!Array.isArray(keys)) throw new Error('The public keys are not a JWKS: no list of keys.');
  for (const jwk of keys) {
    const kid = jwk?.kid;
    if (typeof kid !== 'string' || kid === '') throw new Error('A public key has no kid.');
    if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') throw new Error(`The public key ${kid} is not an Ed25519 key.`);
    if (jwk.d !== undefined) throw new Error(`The public key ${kid} holds its private part.`);
    if (imported.has(kid)) throw new Error(`There are two public keys named ${kid}.`);
    imported.set(kid, importKey(jwk, kid));
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
