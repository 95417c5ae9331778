import { parsePublicKeys } from './public-keys';
import { generateKeys, SigningKey } from './signing-key';

const key = { kty: 'OKP', crv: 'Ed25519', kid: 'gateway', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

describe('SigningKey.parse', () => {
  it.each<[string, string, string]>([
    ['a text that is not JSON', 'geheim-van-de-gateway', 'not JSON'],
    ['a JSON null', 'null', 'not a private Ed25519 JWK'],
    ['a public key', JSON.stringify(key), 'not a private Ed25519 JWK'],
    ['a key of another kind', JSON.stringify({ ...key, kty: 'oct', k: 'geheim' }), 'not a private Ed25519 JWK'],
    ['a key that is too short', JSON.stringify({ ...key, d: 'geheim' }), 'not a usable'],
    ['a key without name', JSON.stringify({ ...key, kid: undefined, d: 'geheim' }), 'no kid'],
  ])('refuses %s and does not repeat it', (_, setting, message) => {
    const parse = () => SigningKey.parse(setting);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow(/geheim/);
  });

  it('reads what generateKeys made', async () => {
    const { settings } = await generateKeys(['gateway', 'gemeente']);
    expect(SigningKey.parse(settings.gemeente).kid).toBe('gemeente');
  });
});

describe('parsePublicKeys', () => {
  it.each<[string, unknown, string]>([
    ['something that is no JWKS', {}, 'no list of keys'],
    ['a key without name', { keys: [{ ...key, kid: undefined }] }, 'no kid'],
    ['a symmetric key', { keys: [{ kty: 'oct', kid: 'gateway', k: 'geheim' }] }, 'not an Ed25519 key'],
    ['a private key', { keys: [{ ...key, d: 'geheim' }] }, 'private part'],
    ['a key that is too short', { keys: [{ ...key, x: 'eA' }] }, 'not a usable'],
    ['two keys of one name', { keys: [key, key] }, 'two public keys'],
    ['a replaced key without a time', { keys: [{ ...key, exp: 'gisteren' }] }, 'no number of seconds'],
  ])('refuses %s', (_, jwks, message) => {
    expect(() => parsePublicKeys(JSON.stringify(jwks))).toThrow(message);
  });

  it('reads the public keys of generateKeys, without private parts', async () => {
    const { keys } = await generateKeys(['gateway', 'gemeente']);
    expect(JSON.stringify(keys)).not.toContain('"d"');
    expect(parsePublicKeys(JSON.stringify(keys)).keys.map(({ kid }) => kid)).toEqual(['gateway', 'gemeente']);
  });
});
