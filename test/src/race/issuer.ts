import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

/** An OIDC issuer that gives any token that is asked for, for as long as a long race takes. */
export class RaceIssuer {
  private constructor(
    private readonly server: Server,
    private readonly privateKey: CryptoKey,
  ) {}

  static async start(): Promise<RaceIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'race', alg: 'ES256' };
    const server = createServer(({ url, headers }, response) => {
      const issuer = `http://${headers.host}`;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RaceIssuer(server, privateKey);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  token(organisatie: string, rol: string, sub: string): Promise<string> {
    const claims = { organisatie, rollen: [rol], client_id: 'race', sub };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'race', typ: 'at+jwt' })
      .setIssuer(this.url)
      .setAudience('ketenhub')
      .setIssuedAt()
      .setExpirationTime('6h')
      .sign(this.privateKey);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
