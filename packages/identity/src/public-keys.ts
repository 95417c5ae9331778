import { importJWK, type CryptoKey, type JWK } from 'jose';

/** A JWKS of public Ed25519 keys, one per process, found by `kid`. */
export interface PublicKeys {
  keys: JWK[];
}

/** Reads a JWKS from the text of a setting; refuses private, symmetric, nameless and double keys. */
export function parsePublicKeys(setting: string): PublicKeys {
  let parsed: PublicKeys;
  try {
    parsed = JSON.parse(setting) as PublicKeys;
  } catch {
    throw new Error('The public keys are not JSON.');
  }
  assertPublic(parsed);
  return parsed;
}

/** Public keys by process name, each imported once. */
export class KeyRing {
  private readonly jwks: ReadonlyMap<string, JWK>;
  private readonly imported = new Map<string, Promise<CryptoKey>>();

  constructor(keys: PublicKeys) {
    assertPublic(keys);
    this.jwks = new Map(keys.keys.map((jwk) => [jwk.kid as string, jwk]));
  }

  find(kid: string | undefined): Promise<CryptoKey> | undefined {
    const jwk = kid === undefined ? undefined : this.jwks.get(kid);
    if (kid === undefined || jwk === undefined) return undefined;
    let key = this.imported.get(kid);
    if (key === undefined) this.imported.set(kid, (key = importJWK(jwk, 'EdDSA') as Promise<CryptoKey>));
    return key;
  }
}

function assertPublic(parsed: PublicKeys | null): void {
  const keys = parsed?.keys;
  if (!Array.isArray(keys)) throw new Error('The public keys are not a JWKS: no list of keys.');
  const names = new Set<string>();
  for (const jwk of keys) {
    if (typeof jwk.kid !== 'string' || jwk.kid === '') throw new Error('A public key has no kid.');
    if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') throw new Error(`The public key ${jwk.kid} is not an Ed25519 key.`);
    if (jwk.d !== undefined) throw new Error(`The public key ${jwk.kid} holds its private part.`);
    if (names.has(jwk.kid)) throw new Error(`There are two public keys named ${jwk.kid}.`);
    names.add(jwk.kid);
  }
}
