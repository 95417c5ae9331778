import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { isFilled } from './caller';
import { IdentityError } from './identity-error';

/** What an access token says of its bearer. */
export interface AccessToken {
  sub: string;
  organisatie: string;
  rollen: string[];
  client_id: string;
  /** Its bearer acts for the subject already (claim `act`, RFC 8693). */
  gedelegeerd: boolean;
}

export interface AccessTokenOptions {
  /** The `iss` of the tokens and the base of OIDC discovery. */
  issuer: string;
  /** Refuses tokens for another audience when given. */
  audience?: string;
  /** Clock difference that is tolerated, in seconds. */
  leeway?: number;
}

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** RFC 9068 names at+jwt; many issuers say JWT or nothing. Any other type (a logout token, a caller) is no access token. */
const TYPES = ['at+jwt', 'application/at+jwt', 'jwt'];
const TIMEOUT = 5_000;

/** Milliseconds that a token which was verified is believed without doing so again; its issuer's keys are for longer. */
const BELIEVED = 60_000;
const MAX_BELIEVED = 5_000;

interface Believed {
  readonly token: AccessToken;
  /** Milliseconds of the clock; never later than its own end. */
  readonly until: number;
}

/** Verifies the access tokens of one OIDC issuer. Discovery waits for the first token and is repeated until it succeeds. */
export class AccessTokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | undefined;
  /** By SHA-256 of the token, which is not kept itself. */
  private readonly believed = new Map<string, Believed>();

  constructor(private readonly options: AccessTokenOptions) {}

  /** The bearer; throws {@link IdentityError} TOKEN_ONTBREEKT, TOKEN_VERLOPEN, TOKEN_ONGELDIG or UITGEVER_ONBEREIKBAAR. */
  async verify(token: string | undefined, { now }: { now?: Date } = {}): Promise<AccessToken> {
    if (token === undefined || token === '') throw new IdentityError('TOKEN_ONTBREEKT');
    const hash = createHash('sha256').update(token).digest('base64');
    const moment = (now ?? new Date()).getTime();
    const known = this.believed.get(hash);
    if (known !== undefined && moment < known.until) return known.token;
    const keys = await this.discover();
    const leeway = this.options.leeway ?? 5;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer: this.options.issuer,
        audience: this.options.audience,
        clockTolerance: leeway,
        requiredClaims: ['exp', 'sub'],
        currentDate: now,
      });
      if (!TYPES.includes((protectedHeader.typ ?? 'jwt').toLowerCase())) throw new IdentityError('TOKEN_ONGELDIG');
      const verified = toAccessToken(payload);
      this.believe(hash, { token: verified, until: Math.min(moment + BELIEVED, (payload.exp! + leeway) * 1000) });
      return verified;
    } catch (error) {
      throw toIdentityError(error);
    }
  }

  /** Whether the issuer's discovery document and keys can be read now. */
  async isReachable(): Promise<boolean> {
    try {
      const { jwks_uri } = await this.readDiscovery();
      return (await get(jwks_uri)).ok;
    } catch {
      return false;
    }
  }

  /** The oldest make room. */
  private believe(hash: string, believed: Believed): void {
    this.believed.delete(hash);
    if (this.believed.size >= MAX_BELIEVED) this.believed.delete(this.believed.keys().next().value!);
    this.believed.set(hash, believed);
  }

  private discover(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.readDiscovery().then(
      ({ jwks_uri }) => createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: TIMEOUT, cooldownDuration: 5_000 }),
      () => {
        this.keys = undefined;
        throw new IdentityError('UITGEVER_ONBEREIKBAAR');
      },
    );
    return this.keys;
  }

  private async readDiscovery(): Promise<{ jwks_uri: string }> {
    const response = await get(`${this.options.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (!response.ok || document.issuer !== this.options.issuer || !isFilled(document.jwks_uri)) {
      throw new Error('The discovery document does not belong to the configured issuer.');
    }
    return { jwks_uri: document.jwks_uri };
  }
}

const get = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(TIMEOUT), headers: { accept: 'application/json' } });

function toAccessToken({ sub, organisatie, rollen, client_id, azp, act }: JWTPayload): AccessToken {
  const client = client_id ?? azp;
  const rolesAreFilled = Array.isArray(rollen) && rollen.length > 0 && rollen.every(isFilled);
  if (!isFilled(sub) || !isFilled(organisatie) || !isFilled(client) || !rolesAreFilled) {
    throw new IdentityError('TOKEN_ONGELDIG');
  }
  return {
    sub,
    organisatie,
    rollen: [...new Set(rollen as string[])],
    client_id: client,
    gedelegeerd: act !== undefined,
  };
}

function toIdentityError(error: unknown): IdentityError {
  if (error instanceof IdentityError) return error;
  if (error instanceof errors.JWTExpired) return new IdentityError('TOKEN_VERLOPEN');
  if (error instanceof errors.JWKSTimeout || isUnreachable(error)) return new IdentityError('UITGEVER_ONBEREIKBAAR');
  return new IdentityError('TOKEN_ONGELDIG');
}

/** A failed fetch of the keys: a network error, or jose's general error for an answer that is no JWKS. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError || (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
