import { errors, jwtVerify, type JWTPayload } from 'jose';
import { KeyRing, type PublicKeys } from './public-keys';

/** A token between two processes of the hub may live this long, in seconds (DESIGN §2). */
const MAX_LIFETIME = 60;

/** Clocks of two machines of the hub may differ this much, in seconds. */
const LEEWAY = 5;

export type Refusal = 'VERLOPEN' | 'ONGELDIG';
export type Verified = { claims: JWTPayload; kid: string } | Refusal;

/** Verifies a short-lived EdDSA token between processes: its type, signature, audience, issuer and lifetime. */
export class ProcessTokenVerifier {
  private readonly ring: KeyRing;

  constructor(
    private readonly typ: string,
    private readonly audience: string,
    keys: PublicKeys,
    private readonly mayIssue: (kid: string) => boolean = () => true,
  ) {
    this.ring = new KeyRing(keys);
  }

  async verify(token: string, now = new Date()): Promise<Verified> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, (header) => this.keyFor(header.kid), {
        algorithms: ['EdDSA'],
        typ: this.typ,
        audience: this.audience,
        clockTolerance: LEEWAY,
        requiredClaims: ['iss', 'aud', 'iat', 'exp'],
        currentDate: now,
      });
      const kid = protectedHeader.kid as string;
      return payload.iss === kid && isShort(payload, now) ? { claims: payload, kid } : 'ONGELDIG';
    } catch (error) {
      return error instanceof errors.JWTExpired ? 'VERLOPEN' : 'ONGELDIG';
    }
  }

  private keyFor(kid: string | undefined) {
    const key = kid !== undefined && this.mayIssue(kid) ? this.ring.find(kid) : undefined;
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    return key;
  }
}

/** Issued for one audience, at most {@link MAX_LIFETIME} seconds long and not in the future. */
function isShort({ iat, exp, aud }: JWTPayload, now: Date): boolean {
  const seconds = now.getTime() / 1000;
  return typeof aud === 'string' && exp! - iat! <= MAX_LIFETIME && iat! <= seconds + LEEWAY;
}
