import { AccessTokenVerifier } from '@ketenhub/identity';
import { AUDIENCE, startIssuer, type RunningIssuer, type Subject, type SubjectQuestion } from './issuer';
import { generateIssuerKeys } from './keys';
import { requestToken } from './request-token';

const ORGANISATIES = ['gemeente-maasveld', 'vluchtelingenwerk-maasveld'];

function subjectFor({ organisatie, rol, persoon }: SubjectQuestion): Subject {
  if (rol === 'BETROKKENE') return persoon === 'P01' ? { sub: 'statushouder-P01' } : { weigering: 'Noem een persoon.' };
  if (!['BEGELEIDER', 'COACH'].includes(rol)) return { weigering: `${organisatie} heeft niemand in de rol ${rol}.` };
  return { sub: `${organisatie}-${rol}-${persoon ?? 'iemand'}` };
}

let issuer: RunningIssuer;
beforeAll(async () => (issuer = await startIssuer({ port: 0, organisaties: ORGANISATIES, subjectFor })));
afterAll(() => issuer.stop());

const VWN = 'vluchtelingenwerk-maasveld';
const verify = (token: string, url = issuer.url) =>
  new AccessTokenVerifier({ issuer: url, audience: AUDIENCE }).verify(token);
const post = async (body: Record<string, string>) => {
  const response = await fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(body) });
  return { status: response.status, body: (await response.json()) as { error: string; access_token?: string } };
};

describe('startIssuer', () => {
  it('refuses to start in production, in one line', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      await expect(startIssuer({ port: 0, organisaties: [], subjectFor })).rejects.toThrow(
        /^The demo issuer .*production\.$/,
      );
    } finally {
      process.env.NODE_ENV = before;
    }
  });

  it('rejects when its port is in use', async () => {
    const port = Number(new URL(issuer.url).port);
    await expect(startIssuer({ port, organisaties: [], subjectFor })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('keeps believing tokens of before a restart when it keeps its keys', async () => {
    const keys = await generateIssuerKeys();
    const first = await startIssuer({ port: 0, organisaties: ORGANISATIES, subjectFor, keys });
    const token = await requestToken(first.url, { organisatie: VWN, rol: 'COACH' });
    await first.stop();
    const port = Number(new URL(first.url).port);
    const second = await startIssuer({ port, organisaties: ORGANISATIES, subjectFor, keys });
    try {
      await expect(verify(token, second.url)).resolves.toMatchObject({ rollen: ['COACH'] });
    } finally {
      await second.stop();
    }
  });
});

describe('a token', () => {
  it.each<[string, SubjectQuestion, string]>([
    [
      'an organisation that is unknown',
      { organisatie: 'bank', rol: 'COACH' },
      'De uitgever kent geen organisatie bank.',
    ],
    ['a role nobody has', { organisatie: VWN, rol: 'KEIZER' }, `${VWN} heeft niemand in de rol KEIZER.`],
    ['a second role nobody has', { organisatie: VWN, rol: 'COACH,KEIZER' }, `${VWN} heeft niemand in de rol KEIZER.`],
    ['no role', { organisatie: VWN, rol: '' }, 'Geef een rol op.'],
    ['a person that is not named', { organisatie: 'gemeente-maasveld', rol: 'BETROKKENE' }, 'Noem een persoon.'],
  ])('is refused for %s', async (_, question, reason) => {
    await expect(requestToken(issuer.url, question)).rejects.toThrow(reason);
  });

  it('is refused with a wrong secret', async () => {
    const answer = await post({
      grant_type: 'client_credentials',
      client_id: 'demo-gemeente-maasveld',
      client_secret: 'geraden',
      rol: 'COACH',
    });
    expect([answer.status, answer.body.error, answer.body.access_token]).toEqual([401, 'invalid_client', undefined]);
  });

  it('says who asks, as any verifier of the hub reads it', async () => {
    const token = await requestToken(issuer.url, { organisatie: VWN, rol: 'BEGELEIDER', persoon: 'P01' });
    expect(await verify(token)).toEqual({
      sub: 'vluchtelingenwerk-maasveld-BEGELEIDER-P01',
      organisatie: VWN,
      rollen: ['BEGELEIDER'],
      client_id: 'demo-vluchtelingenwerk-maasveld',
      gedelegeerd: false,
    });
  });

  it('of the person himself has his own id', async () => {
    const token = await requestToken(issuer.url, {
      organisatie: 'gemeente-maasveld',
      rol: 'BETROKKENE',
      persoon: 'P01',
    });
    expect(await verify(token)).toMatchObject({ sub: 'statushouder-P01', rollen: ['BETROKKENE'] });
  });

  it('may hold several roles', async () => {
    const token = await requestToken(issuer.url, { organisatie: VWN, rol: 'BEGELEIDER,COACH' });
    expect(await verify(token)).toMatchObject({ rollen: ['BEGELEIDER', 'COACH'] });
  });

  it('lasts eight hours and holds nothing but what the hub reads', async () => {
    const token = await requestToken(issuer.url, { organisatie: VWN, rol: 'COACH' });
    const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, number>;
    expect(claims.exp! - claims.iat!).toBe(8 * 60 * 60);
    expect(Object.keys(claims).sort()).toEqual([
      'aud',
      'client_id',
      'exp',
      'iat',
      'iss',
      'jti',
      'organisatie',
      'rollen',
      'sub',
    ]);
  });
});
