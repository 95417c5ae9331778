import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
} from 'jose';
import type { Caller } from './caller';
import { IdentityError } from './identity-error';
import type { PublicKeys } from './public-keys';
import { signCaller, verifyCaller } from './sign-caller';
import { signService, verifyService } from './sign-service';
import { generateKeys, SigningKey } from './signing-key';

const caller: Caller = {
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJKE_BEGELEIDING',
  gebruiker: 'medewerker-1',
  client: 'dossier-app',
  trace: '4bf92f3577b34da6a3ce929d0e0e4736',
};
const now = new Date('2026-03-01T12:00:00Z');
const seconds = now.getTime() / 1000;
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

let keys: PublicKeys;
let gatewaySetting: string;
let gateway: SigningKey;
let gemeente: SigningKey;

beforeAll(async () => {
  const generated = await generateKeys(['gateway', 'gemeente']);
  keys = generated.keys;
  gatewaySetting = generated.settings.gateway;
  gateway = SigningKey.parse(gatewaySetting);
  gemeente = SigningKey.parse(generated.settings.gemeente);
});

/** Signs with the gateway's own key what the gateway would never sign. */
const forge = (
  claims: JWTPayload,
  header: { alg?: string; typ?: string; kid?: string; crit?: string[]; jwk?: JWK } = {},
) =>
  new SignJWT({ ...caller, iss: 'gateway', aud: 'gemeente', iat: seconds, exp: seconds + 30, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'caller+jwt', kid: 'gateway', ...header })
    .sign(JSON.parse(gatewaySetting) as JWK);

const edit = (token: string, change: (parts: [string, string, string]) => string[]) =>
  change(token.split('.') as [string, string, string]).join('.');

describe('verifyCaller', () => {
  it.each<[string, string, () => Promise<string | undefined> | string | undefined]>([
    ['no token', 'GEEN_CALLER', () => undefined],
    ['an empty token', 'GEEN_CALLER', () => ''],
    ['a text that is no token', 'CALLER_ONGELDIG', () => 'geen.token.hier'],
    ['an expired caller', 'CALLER_VERLOPEN', () => signCaller(caller, 'gemeente', gateway, { now: minutes(-2) })],
    ['a caller of the future', 'CALLER_ONGELDIG', () => signCaller(caller, 'gemeente', gateway, { now: minutes(2) })],
    ['a caller that is not valid yet', 'CALLER_ONGELDIG', () => forge({ nbf: seconds + 20 })],
    ['a caller for another subgraph', 'CALLER_ONGELDIG', () => signCaller(caller, 'welzijn', gateway, { now })],
    ['a caller for two subgraphs', 'CALLER_ONGELDIG', () => forge({ aud: ['gemeente', 'welzijn'] })],
    ['a caller that lives longer than 60 s', 'CALLER_ONGELDIG', () => forge({ exp: seconds + 61 })],
    ['a caller without an end', 'CALLER_ONGELDIG', () => forge({ exp: undefined })],
    ['a caller without a beginning', 'CALLER_ONGELDIG', () => forge({ iat: undefined })],
    ['a caller signed by a subgraph', 'CALLER_ONGELDIG', () => signCaller(caller, 'gemeente', gemeente, { now })],
    ['a caller that names another issuer', 'CALLER_ONGELDIG', () => forge({ iss: 'gemeente' })],
    ['a caller with the name of another key', 'CALLER_ONGELDIG', () => forge({}, { kid: 'gemeente' })],
    ['a caller without the name of a key', 'CALLER_ONGELDIG', () => forge({}, { kid: undefined })],
    ['a service in place of a caller', 'CALLER_ONGELDIG', () => signService('gemeente', gateway, { now })],
    ['a caller of another type', 'CALLER_ONGELDIG', () => forge({}, { typ: 'JWT' })],
    ['a caller without type', 'CALLER_ONGELDIG', () => forge({}, { typ: undefined })],
    ['a caller that brings its own key', 'CALLER_ONGELDIG', () => forge({}, { jwk: keys.keys[0] as JWK })],
    ['a caller with a fourth part', 'CALLER_ONGELDIG', async () => `${await forge({})}.a`],
    ['a caller that ends in a text', 'CALLER_ONGELDIG', () => forge({ exp: '2099' as never })],
    ['a caller without role', 'CALLER_ONGELDIG', () => forge({ rol: undefined })],
    ['a caller with an empty organisation', 'CALLER_ONGELDIG', () => forge({ organisatie: ' ' })],
    ['a caller with a list of roles', 'CALLER_ONGELDIG', () => forge({ rol: ['BEGELEIDER', 'COACH'] })],
    ['a caller with two purposes', 'CALLER_ONGELDIG', () => forge({ doel: ['A', 'B'] })],
    ['a caller who acts for another in nobody’s name', 'CALLER_ONGELDIG', () => forge({ uitvoerder: '' })],
    ['a caller who acts for another in two names', 'CALLER_ONGELDIG', () => forge({ uitvoerder: ['a', 'b'] })],
    ['a caller with an empty purpose', 'CALLER_ONGELDIG', () => forge({ doel: '' })],
    ['a tampered caller', 'CALLER_ONGELDIG', () => tamper()],
    ['a caller without signature', 'CALLER_ONGELDIG', () => unsigned()],
    ['a caller with alg none', 'CALLER_ONGELDIG', () => withAlgNone()],
    ['a caller signed with the public key as HMAC secret', 'CALLER_ONGELDIG', () => hmac()],
    ['a caller signed by a stranger under the same name', 'CALLER_ONGELDIG', () => stranger('EdDSA')],
    ['a caller signed with another algorithm', 'CALLER_ONGELDIG', () => stranger('ES256')],
  ])('refuses %s with %s', async (_, code, make) => {
    const token = await make();
    const error = await verifyCaller(token, 'gemeente', keys, { now }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(IdentityError);
    expect(error).toMatchObject({ code, status: 401 });
    expect((error as Error).message).not.toContain(caller.organisatie);
  });

  it('believes the forger of this table when it changes nothing', async () => {
    expect(await verifyCaller(await forge({}), 'gemeente', keys, { now })).toEqual(caller);
  });

  it('returns the caller as it was signed', async () => {
    expect(
      await verifyCaller(await signCaller(caller, 'gemeente', gateway, { now }), 'gemeente', keys, { now }),
    ).toEqual(caller);
  });

  it('returns no purpose where none was named', async () => {
    const { doel: _, ...without } = caller;
    const token = await signCaller(without, 'gemeente', gateway, { now });
    expect(Object.keys(await verifyCaller(token, 'gemeente', keys, { now }))).not.toContain('doel');
  });

  it('is a JWT that any library reads', async () => {
    const token = await signCaller(caller, 'gemeente', gateway, { now });
    const options = { audience: 'gemeente', issuer: 'gateway', typ: 'caller+jwt', currentDate: now };
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys as JSONWebKeySet), options);
    expect(payload).toMatchObject(caller);
  });

  it('tolerates a clock that is a few seconds ahead', async () => {
    const ahead = new Date(now.getTime() + 4_000);
    expect(
      await verifyCaller(await signCaller(caller, 'gemeente', gateway, { now: ahead }), 'gemeente', keys, { now }),
    ).toEqual(caller);
  });
});

describe('verifyService', () => {
  it.each<[string, string, () => Promise<string> | undefined]>([
    ['no token', 'GEEN_DIENST', () => undefined],
    ['an expired service', 'DIENST_VERLOPEN', () => signService('toestemming', gemeente, { now: minutes(-2) })],
    ['a service of the future', 'DIENST_ONGELDIG', () => signService('toestemming', gemeente, { now: minutes(2) })],
    ['a service that asks another target', 'DIENST_ONGELDIG', () => signService('welzijn', gemeente, { now })],
    ['a caller in place of a service', 'DIENST_ONGELDIG', () => signCaller(caller, 'toestemming', gateway, { now })],
  ])('refuses %s with %s', async (_, code, make) => {
    await expect(verifyService(await make(), 'toestemming', keys, { now })).rejects.toMatchObject({ code });
  });

  it('refuses a process whose key it does not know', async () => {
    const other = await generateKeys(['politie']);
    const token = await signService('toestemming', SigningKey.parse(other.settings.politie), { now });
    await expect(verifyService(token, 'toestemming', keys, { now })).rejects.toMatchObject({ code: 'DIENST_ONGELDIG' });
  });

  it('refuses a process on its key that was replaced, though that is still published', async () => {
    const { keys: fresh, settings } = await generateKeys(['gemeente']);
    const rotated = { keys: [...keys.keys.map((jwk) => ({ ...jwk, exp: seconds - 60 })), ...fresh.keys] };
    const signed = [gemeente, SigningKey.parse(settings.gemeente)].map((key) =>
      signService('toestemming', key, { now }).then((token) => verifyService(token, 'toestemming', rotated, { now })),
    );
    await expect(signed[0]).rejects.toMatchObject({ code: 'DIENST_ONGELDIG' });
    await expect(signed[1]).resolves.toBe('gemeente');
  });

  it('returns the name of the process that signed', async () => {
    const token = await signService('toestemming', gemeente, { now });
    expect(await verifyService(token, 'toestemming', keys, { now })).toBe('gemeente');
  });
});

const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

async function tamper() {
  return edit(await signCaller(caller, 'gemeente', gateway, { now }), ([header, payload, signature]) => {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    return [header, base64({ ...claims, rol: 'KLANTMANAGER_INBURGERING' }), signature];
  });
}

async function unsigned() {
  return edit(await signCaller(caller, 'gemeente', gateway, { now }), ([header, payload]) => [header, payload, '']);
}

async function withAlgNone() {
  const header = base64({ alg: 'none', typ: 'caller+jwt', kid: 'gateway' });
  return edit(await signCaller(caller, 'gemeente', gateway, { now }), ([, payload]) => [header, payload, '']);
}

function hmac() {
  const secret = Buffer.from(keys.keys.find(({ kid }) => kid === 'gateway')!.x!, 'base64url');
  return new SignJWT({ ...caller, iss: 'gateway', aud: 'gemeente', iat: seconds, exp: seconds + 30 })
    .setProtectedHeader({ alg: 'HS256', typ: 'caller+jwt', kid: 'gateway' })
    .sign(secret);
}

async function stranger(alg: string) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return new SignJWT({ ...caller, iss: 'gateway', aud: 'gemeente', iat: seconds, exp: seconds + 30 })
    .setProtectedHeader({ alg, typ: 'caller+jwt', kid: 'gateway' })
    .sign({ ...(await exportJWK(privateKey)), alg });
}
