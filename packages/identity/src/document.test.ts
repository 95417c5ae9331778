import { verifyDocument } from './document';
import { generateKeys, SigningKey } from './signing-key';

const TYP = 'bewijs+jws';

describe('a signed document', () => {
  let jws: string;
  let keys: Awaited<ReturnType<typeof generateKeys>>['keys'];
  let other: typeof keys;
  beforeAll(async () => {
    const made = await generateKeys(['toestemming']);
    const key = SigningKey.parse(made.settings.toestemming);
    keys = key.documentKeys();
    other = SigningKey.parse((await generateKeys(['toestemming'])).settings.toestemming).documentKeys();
    jws = key.signDocument(TYP, { record_id: 'a', goed: true });
  });

  it('is believed with the public key alone, with white space around it', () => {
    expect(verifyDocument(`\n${jws}\n`, TYP, keys)).toEqual({ record_id: 'a', goed: true });
  });

  it('is believed among keys that the same process had before and after', () => {
    expect(verifyDocument(jws, TYP, { keys: [...other.keys, ...keys.keys] })).toMatchObject({ goed: true });
  });

  it('is refused when any one of its characters is another', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    const believed: string[] = [];
    for (let i = 0; i < jws.length; i++)
      for (const character of alphabet) {
        const changed = jws.slice(0, i) + character + jws.slice(i + 1);
        if (changed === jws) continue;
        try {
          verifyDocument(changed, TYP, keys);
          believed.push(changed);
        } catch {
          /* as it should be */
        }
      }
    expect(believed).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['of another kind', () => verifyDocument(jws, 'caller+jwt', keys)],
    ['of another key of the same process', () => verifyDocument(jws, TYP, other)],
    ['without a known key', () => verifyDocument(jws, TYP, { keys: [] })],
    ['without signature', () => verifyDocument(jws.slice(0, jws.lastIndexOf('.') + 1), TYP, keys)],
    ['that is no document', () => verifyDocument('zomaar een tekst', TYP, keys)],
    ['that is empty', () => verifyDocument('', TYP, keys)],
  ])('is refused: one %s', (_, read) => {
    expect(read).toThrow(expect.objectContaining({ name: 'OngeldigDocument' }));
  });
});
