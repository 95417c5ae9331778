import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { AccessTokenVerifier } from './access-token';
import { IdentityError } from './identity-error';

const now = new Date('2026-03-01T12:00:00Z');
const seconds = now.getTime() / 1000;
const claims = {
  sub: 'medewerker-1',
  organisatie: 'gemeente-maasveld',
  rollen: ['KLANTMANAGER_INBURGERING'],
  client_id: 'dossier-app',
  aud: 'ketenhub',
  iat: seconds,
  exp: seconds + 3600,
};

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA', 'RS512'] as const;
const pairs = new Map<string, { privateKey: CryptoKey; publicJwk: JWK }>();
let server: Server;
let issuer: string;

beforeAll(async () => {
  for (const alg of ALGORITHMS) {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    pairs.set(alg, { privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid: alg } });
  }
  server = await listen(0);
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

function listen(port: number): Promise<Server> {
  const made = createServer((request, response) => {
    const json = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const base = `http://${request.headers.host}`;
    if (request.url === '/.well-known/openid-configuration') return json({ issuer: base, jwks_uri: `${base}/jwks` });
    if (request.url === '/jwks') return json({ keys: [...pairs.values()].map(({ publicJwk }) => publicJwk) });
    if (request.url === '/ander/.well-known/openid-configuration')
      return json({ issuer: base, jwks_uri: `${base}/jwks` });
    return response.writeHead(404).end('<h1>niets</h1>');
  });
  return new Promise((resolve) => made.listen(port, '127.0.0.1', () => resolve(made)));
}

function token(change: JWTPayload = {}, header: { alg?: string; typ?: string; kid?: string } = {}) {
  const alg = header.alg ?? 'RS256';
  return new SignJWT({ ...claims, iss: issuer, ...change })
    .setProtectedHeader({ kid: alg, typ: 'at+jwt', ...header, alg })
    .sign(pairs.get(alg)!.privateKey);
}

async function tampered() {
  const [header, , signature] = (await token()).split('.');
  const payload = Buffer.from(JSON.stringify({ ...claims, iss: issuer, rollen: ['BEGELEIDER'] })).toString('base64url');
  return [header, payload, signature].join('.');
}

async function algNone() {
  const [, payload] = (await token()).split('.');
  return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
}

function hmac() {
  return new SignJWT({ ...claims, iss: issuer })
    .setProtectedHeader({ alg: 'HS256', kid: 'RS256' })
    .sign(Buffer.from(JSON.stringify(pairs.get('RS256')!.publicJwk)));
}

async function stranger() {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT({ ...claims, iss: issuer }).setProtectedHeader({ alg: 'RS256', kid: 'RS256' }).sign(privateKey);
}

describe('AccessTokenVerifier', () => {
  it.each<[string, string, () => Promise<string> | string | undefined]>([
    ['no token', 'TOKEN_ONTBREEKT', () => undefined],
    ['an empty token', 'TOKEN_ONTBREEKT', () => ''],
    ['a text that is no token', 'TOKEN_ONGELDIG', () => 'geen-token'],
    ['an expired token', 'TOKEN_VERLOPEN', () => token({ exp: seconds - 60 })],
    ['a token without an end', 'TOKEN_ONGELDIG', () => token({ exp: undefined })],
    ['a token that is not valid yet', 'TOKEN_ONGELDIG', () => token({ nbf: seconds + 60 })],
    ['a token of another issuer', 'TOKEN_ONGELDIG', () => token({ iss: 'https://elders.example' })],
    ['a token without issuer', 'TOKEN_ONGELDIG', () => token({ iss: undefined })],
    ['a token for another audience', 'TOKEN_ONGELDIG', () => token({ aud: 'andere-dienst' })],
    ['a token without audience', 'TOKEN_ONGELDIG', () => token({ aud: undefined })],
    ['a token signed with an algorithm outside the list', 'TOKEN_ONGELDIG', () => token({}, { alg: 'RS512' })],
    ['a token with an unknown key', 'TOKEN_ONGELDIG', () => token({}, { kid: 'verdwenen' })],
    ['a token of another type', 'TOKEN_ONGELDIG', () => token({}, { typ: 'caller+jwt' })],
    ['a tampered token', 'TOKEN_ONGELDIG', tampered],
    ['a token with alg none', 'TOKEN_ONGELDIG', algNone],
    ['a token signed with the public key as HMAC secret', 'TOKEN_ONGELDIG', hmac],
    ['a token signed by a stranger under a known name', 'TOKEN_ONGELDIG', stranger],
    ['a token without person', 'TOKEN_ONGELDIG', () => token({ sub: undefined })],
    ['a token with an empty organisation', 'TOKEN_ONGELDIG', () => token({ organisatie: '' })],
    ['a token whose organisation is a list', 'TOKEN_ONGELDIG', () => token({ organisatie: ['a', 'b'] })],
    ['a token without roles', 'TOKEN_ONGELDIG', () => token({ rollen: [] })],
    ['a token whose roles are one text', 'TOKEN_ONGELDIG', () => token({ rollen: 'BEGELEIDER' })],
    ['a token whose roles hold a number', 'TOKEN_ONGELDIG', () => token({ rollen: ['BEGELEIDER', 7] })],
    ['a token without client', 'TOKEN_ONGELDIG', () => token({ client_id: undefined })],
  ])('refuses %s with %s', async (_, code, make) => {
    const verifier = new AccessTokenVerifier({ issuer, audience: 'ketenhub' });
    const error = await verifier.verify(await make(), { now }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(IdentityError);
    expect(error).toMatchObject({ code, status: 401 });
  });

  it.each(['RS256', 'ES256', 'EdDSA'])('believes a token signed with %s', async (alg) => {
    const verifier = new AccessTokenVerifier({ issuer, audience: 'ketenhub' });
    expect(await verifier.verify(await token({}, { alg }), { now })).toEqual({
      sub: 'medewerker-1',
      organisatie: 'gemeente-maasveld',
      rollen: ['KLANTMANAGER_INBURGERING'],
      client_id: 'dossier-app',
      gedelegeerd: false,
    });
  });

  it('says of a token whether somebody acts for its subject already', async () => {
    const delegated = await token({ act: { sub: 'medewerker-2' } });
    expect(await new AccessTokenVerifier({ issuer }).verify(delegated, { now })).toMatchObject({ gedelegeerd: true });
  });

  it('accepts any audience where none is configured', async () => {
    const verifier = new AccessTokenVerifier({ issuer });
    await expect(verifier.verify(await token({ aud: 'andere-dienst' }), { now })).resolves.toBeDefined();
  });

  it('names each role once and takes azp for the client', async () => {
    const doubled = await token({ rollen: ['A', 'B', 'A'], client_id: undefined, azp: 'portaal' });
    expect(await new AccessTokenVerifier({ issuer }).verify(doubled, { now })).toMatchObject({
      rollen: ['A', 'B'],
      client_id: 'portaal',
    });
  });

  it('verifies a token that it saw once a minute, and does not believe it after its end', async () => {
    const verifier = new AccessTokenVerifier({ issuer, audience: 'ketenhub' });
    const verified = jest.spyOn(crypto.subtle, 'verify');
    const after = (s: number) => ({ now: new Date(now.getTime() + s * 1000) });
    const [long, short] = [await token(), await token({ exp: seconds + 30 })];
    for (const s of [0, 1, 59]) expect(await verifier.verify(long, after(s))).toMatchObject({ sub: claims.sub });
    expect(verified).toHaveBeenCalledTimes(1);
    await verifier.verify(long, after(60));
    expect(verified).toHaveBeenCalledTimes(2);
    await verifier.verify(short, after(0));
    await verifier.verify(short, after(34));
    await expect(verifier.verify(short, after(35))).rejects.toMatchObject({ code: 'TOKEN_VERLOPEN' });
    await expect(verifier.verify(`${long.slice(0, -4)}AAAA`, after(1))).rejects.toMatchObject({
      code: 'TOKEN_ONGELDIG',
    });
    verified.mockRestore();
  });

  it('refuses with 503 while the issuer is down and believes the same token once it is up', async () => {
    const later = await listen(0);
    const { port } = later.address() as AddressInfo;
    await new Promise((resolve) => later.close(resolve));
    const lateIssuer = `http://127.0.0.1:${port}`;
    const verifier = new AccessTokenVerifier({ issuer: lateIssuer });
    const late = await token({ iss: lateIssuer });
    expect(await verifier.isReachable()).toBe(false);
    await expect(verifier.verify(late, { now })).rejects.toMatchObject({ code: 'UITGEVER_ONBEREIKBAAR', status: 503 });
    const started = await listen(port);
    try {
      expect(await verifier.isReachable()).toBe(true);
      await expect(verifier.verify(late, { now })).resolves.toBeDefined();
    } finally {
      await new Promise((resolve) => started.close(resolve));
    }
  });

  it('does not take the keys of a discovery document that names another issuer', async () => {
    const verifier = new AccessTokenVerifier({ issuer: `${issuer}/ander` });
    await expect(verifier.verify(await token({ iss: `${issuer}/ander` }), { now })).rejects.toMatchObject({
      code: 'UITGEVER_ONBEREIKBAAR',
    });
  });
});
