import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { PublicKeys } from './public-keys';

/** Seconds a token between two processes is issued for; a verifier believes none of more than 60. */
const LIFETIME = 30;

/**
 * A process's own Ed25519 key; `kid` is the name of the process ('gateway', 'gemeente', …).
 * Signs with node:crypto: a quarter of the CPU of WebCrypto, and every request to a subgraph needs a signature.
 */
export class SigningKey {
  readonly kid: string;
  readonly publicKey: KeyObject;
  private readonly key: KeyObject;

  private constructor(jwk: JsonWebKey & { kid: string }) {
    this.kid = jwk.kid;
    this.key = createPrivateKey({ key: jwk, format: 'jwk' });
    this.publicKey = createPublicKey(this.key);
  }

  /** Reads the private JWK from the text of a setting; throws one line that names what is wrong and not the key. */
  static parse(setting: string): SigningKey {
    const jwk = parseJson(setting);
    if (jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.d !== 'string') {
      throw new Error('The signing key is not a private Ed25519 JWK (kty OKP, crv Ed25519, with d).');
    }
    if (typeof jwk.kid !== 'string' || jwk.kid === '') throw new Error('The signing key has no kid.');
    try {
      return new SigningKey(jwk as JsonWebKey & { kid: string });
    } catch {
      throw new Error(`The signing key ${jwk.kid} is not a usable Ed25519 key.`);
    }
  }

  /** An EdDSA JWT (RFC 8037) of 30 seconds with this process as issuer. */
  sign(typ: string, claims: object, audience: string, now = new Date()): string {
    const iat = Math.floor(now.getTime() / 1000);
    const header = encode({ alg: 'EdDSA', typ, kid: this.kid });
    const payload = encode({ ...claims, iss: this.kid, aud: audience, iat, exp: iat + LIFETIME });
    const signature = this.signBytes(Buffer.from(`${header}.${payload}`));
    return `${header}.${payload}.${signature.toString('base64url')}`;
  }

  /** A bare Ed25519 signature (64 bytes), for what is not a token: the heads of the disclosure log. */
  signBytes(data: Buffer): Buffer {
    return sign(null, data, this.key);
  }

  /**
   * A compact JWS (RFC 7515) of a document that is kept: it does not expire, and its `typ` is no token's. It names this
   * very key (RFC 7638), not the process: the process may get another one, and the document outlives it.
   */
  signDocument(typ: string, document: object): string {
    const [{ kid }] = this.documentKeys().keys as [JsonWebKey];
    const signed = `${encode({ alg: 'EdDSA', typ, kid })}.${encode(document)}`;
    return `${signed}.${sign(null, Buffer.from(signed), this.key).toString('base64url')}`;
  }

  /** What others need to verify a document, for as long as they keep it. */
  documentKeys(): PublicKeys {
    const { crv, kty, x } = this.publicKey.export({ format: 'jwk' });
    const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
    return { keys: [{ crv, kty, x, kid, alg: 'EdDSA', use: 'sig' }] };
  }

  /** What others need to verify it. */
  publicKeys(): PublicKeys {
    const jwk = createPublicKey(this.key).export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: this.kid, alg: 'EdDSA', use: 'sig' }] };
  }
}

/** New keys for these processes: `settings` holds the private JWK of each as text, `keys` all public ones. */
export async function generateKeys<N extends string>(
  names: readonly N[],
): Promise<{ settings: Record<N, string>; keys: PublicKeys }> {
  const settings: Partial<Record<N, string>> = {};
  const keys: PublicKeys['keys'] = [];
  for (const kid of names) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    settings[kid] = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid });
    keys.push({ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' });
  }
  return { settings: settings as Record<N, string>, keys: { keys } };
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

function parseJson(setting: string): JsonWebKey | null {
  try {
    return JSON.parse(setting) as JsonWebKey;
  } catch {
    throw new Error('The signing key is not JSON.');
  }
}
