import { importJWK, SignJWT, type JWTPayload } from 'jose';
import type { RunningHub } from './running-hub';

/** A token signed with the issuer's own key that differs from a good one in what is given here. */
export async function signedByIssuer({ secrets, file }: RunningHub, change: JWTPayload): Promise<string> {
  const jwk = secrets.issuer.keys[0]!;
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: file.issuer,
    aud: 'ketenhub',
    sub: 'mw-proef',
    organisatie: 'vluchtelingenwerk-maasveld',
    rollen: ['BEGELEIDER'],
    client_id: 'proef',
    iat: now - 60,
    exp: now + 60,
  };
  return new SignJWT({ ...claims, ...change })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: jwk.kid })
    .sign(await importJWK(jwk, 'RS256'));
}
