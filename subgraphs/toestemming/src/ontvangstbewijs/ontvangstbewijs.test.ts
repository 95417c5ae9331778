import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeys, SigningKey } from '@ketenhub/identity';
import {
  begeleider,
  dagen,
  dawit,
  fg,
  GEVRAAGD,
  NIEMAND_ID,
  sami,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';
import { inWoorden, leesBewijs } from './lees-bewijs';
import { OntvangstbewijzenService } from './ontvangstbewijzen.service';

const VRAAG = 'query ($id: ID!) { ontvangstbewijs(toestemming: $id) { jws } ontvangstbewijsSleutels }';

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());
afterEach(() => register.db.query('DELETE FROM toestemming'));

async function bewijs(id: string, as: object = sami) {
  const { data, weigeringen } = await register.vraag(VRAAG, as, { id });
  const { ontvangstbewijs, ontvangstbewijsSleutels } = data as {
    ontvangstbewijs: { jws: string | null };
    ontvangstbewijsSleutels: string;
  };
  return { jws: ontvangstbewijs.jws, sleutels: JSON.parse(ontvangstbewijsSleutels), reden: weigeringen[0]?.reden };
}

describe('ontvangstbewijs', () => {
  it.each([
    ['another person', dawit, 'GEEN_BETROKKENHEID'],
    ['a partner', begeleider, 'ROL_NIET_BEVOEGD'],
    ['the person without a purpose', { ...sami, doel: undefined }, 'DOEL_ONTBREEKT'],
  ])('is not given to %s', async (_, as, reden) => {
    expect(await bewijs(await register.heeft(), as)).toMatchObject({ jws: null, reden });
  });

  it('is the same nothing for an unknown consent as for somebody else’s', async () => {
    expect(await bewijs(NIEMAND_ID, dawit)).toEqual(await bewijs(await register.heeft(), dawit));
  });

  it.each<[string, object, string, string[]]>([
    ['asked', GEVRAAGD, 'requested', ['requested']],
    ['given', {}, 'given', ['requested', 'given']],
    ['refused', { status: 'GEWEIGERD', geldigTot: null }, 'refused', ['requested', 'refused']],
    [
      'withdrawn',
      { status: 'INGETROKKEN', ingetrokkenOp: dagen(-1), ingetrokkenDoor: SAMI },
      'withdrawn',
      ['requested', 'given', 'withdrawn'],
    ],
    ['expired', { geldigTot: dagen(-1) }, 'expired', ['requested', 'given', 'expired']],
    ['lapsed', { status: 'VERVALLEN', ingetrokkenOp: dagen(-1) }, 'terminated', ['requested', 'given', 'terminated']],
  ])('says what became of one that was %s', async (_, change, state, events) => {
    const { jws, sleutels } = await bewijs(await register.heeft(change));
    const stuk = leesBewijs(jws!, sleutels);
    expect([stuk.event_state, stuk.events.map((event) => event.event_state)]).toEqual([state, events]);
  });

  it('holds the fields of ISO/IEC TS 27560, and no data of the person but his id', async () => {
    const id = await register.heeft({ uitdrukkelijk: true, categorie: 'GEZONDHEID' });
    const { jws, sleutels } = await bewijs(id);
    expect(leesBewijs(jws!, sleutels)).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: id,
      pii_principal_id: SAMI,
      pii_processing: {
        privacy_notice: 'https://ketenhub.nl/teksten/delen-2026-1',
        language: 'Arabisch',
        interpreter_used: true,
        purpose: 'MAATSCHAPPELIJK_BEGELEIDEN',
        lawful_basis: 'AVG art. 9 lid 2 a',
        pii_information: [{ pii_type: 'GEZONDHEID', description: expect.any(String) }],
        pii_controllers: [{ id: 'gemeente-maasveld', name: expect.any(String) }],
        recipient_third_parties: [{ id: 'vluchtelingenwerk-maasveld', name: expect.any(String) }],
        retention_period: expect.any(String),
        withdrawal_method: expect.stringContaining('zonder reden'),
      },
      validity_duration: { from: expect.any(String), until: expect.any(String) },
    });
  });

  it('is given to the FG too, and its keys to everybody over HTTP', async () => {
    const { jws, sleutels } = await bewijs(await register.heeft(), { ...fg });
    const route = await register.app.inject({ url: '/.well-known/jwks.json' });
    expect([leesBewijs(jws!, route.json()).pii_principal_id, route.json()]).toEqual([SAMI, sleutels]);
    expect(route.body).not.toContain('"d"');
  });

  it('of before the registry got another key is believed after, as is the next', async () => {
    const id = await register.heeft();
    const before = await bewijs(id);
    const next = SigningKey.parse((await generateKeys(['toestemming'])).settings.toestemming);
    const verzoek = { moment: Date.now() } as ConstructorParameters<typeof OntvangstbewijzenService>[1];
    const service = new OntvangstbewijzenService(register.db, verzoek, next);
    const after = await service.onderteken(id);
    const sleutels = await service.sleutels();
    expect([before.jws!, after].map((jws) => leesBewijs(jws, sleutels).record_id)).toEqual([id, id]);
    expect(() => leesBewijs(after, before.sleutels)).toThrow('a key that is not among these');
    await expect(register.db.query('DELETE FROM bewijssleutel')).rejects.toThrow('receipts are verified');
  });

  it('reads in words', async () => {
    const { jws, sleutels } = await bewijs(await register.heeft());
    expect(inWoorden(leesBewijs(jws!, sleutels))).toMatch(/^Dit ontvangstbewijs is echt en ongewijzigd\.\n.*→.*\n/);
  });
});

describe('npm run -s verify:receipt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenhub-bewijs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const command = join(__dirname, '../../dist/verify-receipt.js');
  const verify = (jws: string, sleutels: object) => {
    writeFileSync(join(folder, 'bewijs.jws'), jws);
    writeFileSync(join(folder, 'sleutels.json'), JSON.stringify(sleutels));
    const args = [command, join(folder, 'bewijs.jws'), join(folder, 'sleutels.json')];
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };

  it('believes a receipt without the hub, and refuses it with one byte changed', async () => {
    const { jws, sleutels } = await bewijs(await register.heeft());
    expect(verify(jws!, sleutels)).toContain('Dit ontvangstbewijs is echt en ongewijzigd.');
    const middle = Math.floor(jws!.length / 2);
    const changed = jws!.slice(0, middle) + (jws![middle] === 'A' ? 'B' : 'A') + jws!.slice(middle + 1);
    expect(() => verify(changed, sleutels)).toThrow(
      expect.objectContaining({ status: 1, stderr: 'Dit ontvangstbewijs is niet echt, of het is gewijzigd.\n' }),
    );
  });
});
