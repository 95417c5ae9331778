import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeys, signService, SigningKey, type PublicKeys } from '@ketenhub/identity';
import { run } from './command';
import { makeStage, type Stage } from './hard-cases/stage';
import { RunningHub } from './running-hub';

/* The gateway and the registry get another key, as when one leaked. A whole hub twice: the long form only. */

const BEWIJS = 'query ($id: ID!) { ontvangstbewijs(toestemming: $id) { jws } }';
const SLEUTELS = '{ ontvangstbewijsSleutels }';
const whenLong = process.env.LONG === '1' ? describe : describe.skip;

whenLong('after the gateway and the registry got another key', () => {
  let hub: RunningHub;
  let stage: Stage;
  let bewijs: string;
  let retired: Record<'gateway' | 'toestemming', string>;

  const receipt = async () => {
    const asked = await stage.goed(await stage.zelf('P01'), BEWIJS, { id: await stage.gegeven('P01') });
    return (asked.ontvangstbewijs as { jws: string }).jws;
  };
  const verify = async (jws: string, keys: string) => {
    const [file, keysFile] = [join(hub.data, 'bewijs.jws'), join(hub.data, 'sleutels.json')];
    writeFileSync(file, jws);
    writeFileSync(keysFile, keys);
    return (await run('subgraphs/toestemming/dist/verify-receipt.js', {}, [file, keysFile])).code;
  };
  const published = async () =>
    (await stage.goed(await stage.zelf('P01'), SLEUTELS, {})).ontvangstbewijsSleutels as string;

  beforeAll(async () => {
    hub = await RunningHub.start();
    stage = await makeStage(() => hub);
    bewijs = await receipt();
    const { secrets } = hub;
    retired = { gateway: secrets.keys.gateway, toestemming: secrets.keys.toestemming };
    const fresh = await generateKeys(['gateway', 'toestemming']);
    const exp = Math.ceil(Date.now() / 1_000);
    const replaced = ({ kid }: PublicKeys['keys'][number]) => kid === 'gateway' || kid === 'toestemming';
    const publicKeys = {
      keys: [...secrets.publicKeys.keys.map((jwk) => (replaced(jwk) ? { ...jwk, exp } : jwk)), ...fresh.keys.keys],
    };
    await hub.restart({ ...secrets, keys: { ...secrets.keys, ...fresh.settings }, publicKeys });
  }, 600_000);
  afterAll(() => hub.stop(), 60_000);

  it.each(['gateway', 'toestemming'] as const)(
    'nothing is believed that the retired key of %s signed',
    async (naam) => {
      const token = await signService('toestemming', SigningKey.parse(retired[naam]));
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${hub.file.subgraphs.toestemming}/feed/snapshot`, { headers })).status).toBe(401);
    },
  );

  it('questions are answered as before', async () => {
    const { leerroute } = await stage.pip(await stage.begeleider('P01'), 'P01');
    expect(leerroute).toMatch(/ROUTE$/);
  });

  it('a receipt from before verifies with the keys that are published, and not with the new one alone', async () => {
    const keys = await published();
    const fresh = await receipt();
    const [own] = (JSON.parse(keys) as { keys: { kid: string }[] }).keys.filter(({ kid }) => kid === kidOf(fresh));
    expect(kidOf(fresh)).not.toBe(kidOf(bewijs));
    expect([await verify(bewijs, keys), await verify(fresh, keys)]).toEqual([0, 0]);
    expect(await verify(bewijs, JSON.stringify({ keys: [own] }))).toBe(1);
  });

  it('nobody finds fault with the heads that the retired key signed', async () => {
    expect(await hub.sql('toestemming', 'SELECT bron, soort FROM inzage_alarm')).toEqual([]);
  });
});

const kidOf = (jws: string) =>
  (JSON.parse(Buffer.from(jws.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;
