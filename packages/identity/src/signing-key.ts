import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { PublicKeys } from './public-keys';

/** Seconds a token between two processes is issued for; a verifier believes none of more than 60. */
const LIFETIME = 30;

/** A process's own Ed25519 key; `kid` is the name of the process ('gateway', 'gemeente', …). */
export class SigningKey {
  readonly kid: string;
  private key: Promise<CryptoKey> | undefined;

  private constructor(private readonly jwk: JWK & { kid: string }) {
    this.kid = jwk.kid;
  }

  /** Reads the private JWK from the text of a setting; throws one line that names what is wrong and not the key. */
  static parse(setting: string): SigningKey {
    const jwk = parseJson(setting);
    if (jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.d !== 'string') {
      throw new Error('The signing key is not a private Ed25519 JWK (kty OKP, crv Ed25519, with d).');
    }
    if (typeof jwk.kid !== 'string' || jwk.kid === '') throw new Error('The signing key has no kid.');
    return new SigningKey(jwk as JWK & { kid: string });
  }

  /** An EdDSA JWT of 30 seconds with this process as issuer. */
  async sign(typ: string, claims: Record<string, unknown>, audience: string, now = new Date()): Promise<string> {
    const seconds = Math.floor(now.getTime() / 1000);
    this.key ??= importJWK(this.jwk, 'EdDSA') as Promise<CryptoKey>;
    return new SignJWT({ ...claims, iss: this.kid, aud: audience, iat: seconds, exp: seconds + LIFETIME })
      .setProtectedHeader({ alg: 'EdDSA', typ, kid: this.kid })
      .sign(await this.key);
  }
}

/** New keys for these processes: `settings` holds the private JWK of each as text, `keys` all public ones. */
export async function generateKeys<N extends string>(
  names: readonly N[],
): Promise<{ settings: Record<N, string>; keys: PublicKeys }> {
  const settings: Partial<Record<N, string>> = {};
  const keys: JWK[] = [];
  for (const kid of names) {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    settings[kid] = JSON.stringify({ ...(await exportJWK(pair.privateKey)), kid });
    keys.push({ ...(await exportJWK(pair.publicKey)), kid, alg: 'EdDSA', use: 'sig' });
  }
  return { settings: settings as Record<N, string>, keys: { keys } };
}

function parseJson(setting: string): JWK | null {
  try {
    return JSON.parse(setting) as JWK;
  } catch {
    throw new Error('The signing key is not JSON.');
  }
}
