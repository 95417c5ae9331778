import { verify, type KeyObject } from 'node:crypto';
import { importPublicKeys, type PublicKeys } from './public-keys';

/** A token between two processes of the hub may live this long, in seconds (DESIGN §2). */
const MAX_LIFETIME = 60;
/** Clocks of two machines of the hub may differ this much, in seconds. */
const LEEWAY = 5;
/** Headers of believed tokens that are remembered; a process signs with one header. */
const MAX_HEADERS = 64;

export type Claims = Record<string, unknown>;
export type Verified = { claims: Claims; kid: string } | 'VERLOPEN' | 'ONGELDIG';

/**
 * Verifies an EdDSA token between processes: its type, signature, audience, issuer and lifetime.
 * The header picks nothing but a key's name: one algorithm, no options, so there is none to confuse.
 */
export class ProcessTokenVerifier {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  private readonly headers = new Map<string, string>();

  constructor(
    private readonly typ: string,
    private readonly audience: string,
    keys: PublicKeys,
    private readonly mayIssue: (kid: string) => boolean = () => true,
  ) {
    this.keys = importPublicKeys(keys);
  }

  verify(token: string, now = new Date()): Verified {
    const [header, payload, signature, ...rest] = token.split('.');
    if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) return 'ONGELDIG';
    const kid = this.headers.get(header) ?? this.readHeader(header);
    const key = kid === undefined ? undefined : this.keys.get(kid);
    if (kid === undefined || key === undefined) return 'ONGELDIG';
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify(null, signed, key, Buffer.from(signature, 'base64url'))) return 'ONGELDIG';
    if (this.headers.size < MAX_HEADERS) this.headers.set(header, kid);
    const claims = decode(payload);
    if (claims === undefined || claims.iss !== kid || claims.aud !== this.audience) return 'ONGELDIG';
    const lifetime = judgeLifetime(claims, now.getTime() / 1000);
    return lifetime === 'GELDIG' ? { claims, kid } : lifetime;
  }

  /** The name of the key, when the header says exactly what ours say. */
  private readHeader(header: string): string | undefined {
    const { alg, typ, kid, ...others } = decode(header) ?? {};
    if (alg !== 'EdDSA' || typ !== this.typ || typeof kid !== 'string') return undefined;
    return Object.keys(others).length === 0 && this.mayIssue(kid) ? kid : undefined;
  }
}

function judgeLifetime({ iat, exp, nbf }: Claims, seconds: number): 'GELDIG' | 'VERLOPEN' | 'ONGELDIG' {
  if (!Number.isFinite(iat) || !Number.isFinite(exp) || (nbf !== undefined && !Number.isFinite(nbf))) return 'ONGELDIG';
  const [issued, ends, starts] = [iat as number, exp as number, (nbf ?? iat) as number];
  if (ends - issued > MAX_LIFETIME || Math.max(issued, starts) > seconds + LEEWAY) return 'ONGELDIG';
  return ends + LEEWAY <= seconds ? 'VERLOPEN' : 'GELDIG';
}

function decode(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
