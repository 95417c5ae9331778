import { setTimeout as sleep } from 'node:timers/promises';
import { ask, codes, redenen, type Answer } from '../ask';
import { recordsOf } from '../records';
import { newTrace, type RunningHub } from '../running-hub';
import { until } from '../until';
import { BEGELEIDEN, PIP, VRAAG, type Stage } from './stage';

const LEG_VAST = 'mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }';
const TREK_IN = 'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { nogNietBevestigdDoor } }';
const TEKST =
  'mutation ($input: StelToestemmingstekstVastInput!) { stelToestemmingstekstVast(input: $input) { versie } }';

/** Giving, withdrawing, expiring: what a consent opens, from when until when. Each case uses people of its own. */
export function consents(hub: () => RunningHub, stage: () => Stage): void {
  it('1: from the confirmation of a withdrawal on it is refused at once, and what was shown before stays on record', async () => {
    const { begeleider, zelf, goed, pip, gegeven } = stage();
    const [as, self, trace, given] = [await begeleider('P18'), await zelf('P18'), newTrace(), await gegeven('P18')];
    expect((await pip({ ...as, trace }, 'P18')).leerroute).toMatch(/_ROUTE$/);
    const { trekToestemmingIn } = await goed(self, TREK_IN, { id: given });
    expect((await pip(as, 'P18')).leerroute).toBe('TOESTEMMING_INGETROKKEN');
    expect(trekToestemmingIn).toEqual({ nogNietBevestigdDoor: [] });
    const besluiten = (await recordsOf(hub(), 'gemeente', trace)).flatMap((record) => record.besluiten);
    expect(besluiten.find(({ velden }) => velden.includes('Pip.leerroute'))).toMatchObject({
      besluit: 'TOEGESTAAN',
      toestemming: given,
    });
  });

  it('2: a question that runs while consent is withdrawn brings nothing after the confirmation, nor does a refreshed view', async () => {
    const { begeleider, zelf, goed, pip, gegeven } = stage();
    const [as, self, given] = [await begeleider('P12'), await zelf('P12'), await gegeven('P12')];
    const { leerroute: route } = await pip(as, 'P12');
    expect(route).toMatch(/_ROUTE$/);
    const pid = await hub().pidOf('gemeente');
    process.kill(pid, 'SIGSTOP');
    let running: Promise<Answer[]>;
    try {
      const question = { query: PIP, variables: { id: stage().id('P12') } };
      running = Promise.all([1, 2, 3].map(() => ask(hub(), as, question)));
      await sleep(200);
      await goed(self, TREK_IN, { id: given });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    for (const { text } of await running) expect(text).not.toContain(route);
    await until(async () => (await pip(as, 'P12')).answer.errors.length === 0);
    expect((await pip(as, 'P12')).leerroute).toBe('TOESTEMMING_INGETROKKEN');
  });

  it('4: at the very moment until which a consent holds it is refused, by the clock of the hub', async () => {
    const { begeleider, zelf, klantmanager, goed, gevraagd, besluit, pip, stand, gegeven } = stage();
    const [as, self, asker] = [await begeleider('P24'), await zelf('P24'), await klantmanager('P24')];
    await goed(self, TREK_IN, { id: await gegeven('P24') });
    const asked = await gevraagd(asker, 'P24');
    const tot = Date.now() + 8_000;
    await goed(self, LEG_VAST, besluit(asked, { geldigTot: new Date(tot).toISOString() }));
    const seen: { begin: number; end: number; leerroute: string | undefined }[] = [];
    while (seen.at(-1)?.leerroute !== 'TOESTEMMING_VERLOPEN' && Date.now() < tot + 60_000) {
      const begin = Date.now();
      const { leerroute } = await pip(as, 'P24');
      seen.push({ begin, end: Date.now(), leerroute });
    }
    const shown = seen.filter(({ leerroute }) => leerroute?.endsWith('_ROUTE'));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ begin }) => begin >= tot)).toEqual([]);
    expect(seen.filter(({ end, leerroute }) => end < tot && leerroute === 'TOESTEMMING_VERLOPEN')).toEqual([]);
    await until(async () => (await stand(asked)).status === 'VERLOPEN');
  });

  it.each([
    ['2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['2027-10-31', '2027-10-30T22:00:00.000Z'],
  ])(
    '4: a consent until %s, when the clocks change, holds until that day begins in the Netherlands',
    async (dag, moment) => {
      const { zelf, klantmanager, goed, gevraagd, besluit, stand } = stage();
      const categorie = dag.includes('-03-') ? 'LEERBAARHEID' : 'VOORTGANG_INBURGERING';
      const asked = await gevraagd(await klantmanager('P15'), 'P15', { categorieen: [categorie] });
      await goed(await zelf('P15'), LEG_VAST, besluit(asked, { geldigTot: dag }));
      expect(((await stand(asked)).geldigTot as Date).toISOString()).toBe(moment);
    },
  );

  it('3: a withdrawal leaves what the law gives, and the record names that ground', async () => {
    const { begeleider, pip } = stage();
    const trace = newTrace();
    const { naam, answer } = await pip({ ...(await begeleider('P04', 'vluchtelingenwerk-heuvelrand')), trace }, 'P04');
    expect([naam, redenen(answer)]).toEqual([{ volledigeNaam: expect.any(String) }, ['TOESTEMMING_INGETROKKEN']]);
    const besluiten = (await recordsOf(hub(), 'gemeente', trace)).flatMap((record) => record.besluiten);
    expect(besluiten.find(({ categorie }) => categorie === 'IDENTITEIT')).toMatchObject({
      grondslag: 'WETTELIJKE_TAAK',
    });
  });

  it('5: of a question that consent covers in part only that part is answered, and none of it when asked strictly', async () => {
    const { id, begeleider, pip, vraag } = stage();
    const as = await begeleider('P01');
    expect((await pip(as, 'P01')).leerroute).toMatch(/_ROUTE$/);
    const strictly = await vraag({ ...as, strict: true }, PIP, { id: id('P01') });
    expect([strictly.status, strictly.data, codes(strictly)]).toEqual([403, null, ['GEWEIGERD']]);
  });

  it('6: a consent after a withdrawal is a new record, and the old one stays withdrawn', async () => {
    const { id, begeleider, klantmanager, zelf, goed, gevraagd, besluit, pip, stand } = stage();
    const [as, self] = [await begeleider('P09'), await zelf('P09')];
    const { toestemmingen } = (
      await goed(self, 'query ($id: ID!) { statushouder(id: $id) { toestemmingen { id status } } }', { id: id('P09') })
    ).statushouder as { toestemmingen: { id: string; status: string }[] };
    const old = toestemmingen.find(({ status }) => status === 'GEGEVEN')!.id;
    await goed(self, TREK_IN, { id: old });
    expect((await pip(as, 'P09')).leerroute).toBe('TOESTEMMING_INGETROKKEN');
    const fresh = await gevraagd(await klantmanager('P09'), 'P09');
    await goed(self, LEG_VAST, besluit(fresh));
    await until(async () => (await pip(as, 'P09')).leerroute !== 'TOESTEMMING_INGETROKKEN');
    expect([fresh === old, (await stand(old)).status, (await stand(fresh)).status]).toEqual([
      false,
      'INGETROKKEN',
      'GEGEVEN',
    ]);
  });

  it('7: of a consent and a refusal of the same the refusal counts, and its answer waits until everybody refuses', async () => {
    const { id, begeleider, klantmanager, zelf, vraag, keuze, goed, gevraagd, besluit, stand } = stage();
    const [as, self, asker] = [await begeleider('P05'), await zelf('P05'), await klantmanager('P05')];
    const given = await gevraagd(asker, 'P05', { categorieen: ['LEERBAARHEID'] });
    const lbt = 'query ($id: ID!) { statushouder(id: $id) { leerbaarheidstoets { resultaat } } }';
    const sees = async () => redenen(await vraag(as, lbt, { id: id('P05') }))[0];
    await goed(self, LEG_VAST, besluit(given));
    await until(async () => (await sees()) === undefined);
    // Asked before it was given, and answered after: as two people at two desks may do.
    await hub().sql(
      'toestemming',
      `INSERT INTO toestemming (id, statushouder, verstrekker, ontvanger, categorie, doel, status, "gevraagdOp", "gevraagdDoor",
         taal, tekstversie, uitdrukkelijk, vertegenwoordiger)
       SELECT id || '-2', statushouder, verstrekker, ontvanger, categorie, doel, 'GEVRAAGD', "gevraagdOp", "gevraagdDoor",
         taal, tekstversie, false, false FROM toestemming WHERE id = $1`,
      { values: [given] },
    );
    await goed(self, LEG_VAST, besluit(`${given}-2`, { besluit: 'GEWEIGERD' }));
    expect([await sees(), (await stand(given)).status]).toEqual(['TOESTEMMING_INGETROKKEN', 'INGETROKKEN']);
    // Nor does a yes come after it: there is one question of a choice at a time, and none after a refusal without an occasion.
    const nogEens = await vraag(asker, VRAAG, { input: keuze('P05', { categorieen: ['LEERBAARHEID'] }) });
    expect([codes(nogEens), await sees()]).toEqual([['GEEN_NIEUWE_AANLEIDING'], 'TOESTEMMING_INGETROKKEN']);
  });

  it.each([
    ['that nobody established', { tekstversie: 'zomaar' }, 'ONBEKENDE_TEKST'],
    ['that was replaced', { tekstversie: 'delen-2025-1' }, 'TEKST_GEWIJZIGD'],
    ['in a language that nobody there understood', { taal: 'Fins', tolkGebruikt: false }, 'TAAL_NIET_BESCHIKBAAR'],
    ['in no language', { taal: '' }, 'ONGELDIGE_INVOER'],
  ])('8: nobody is asked with a text %s', async (_, change, code) => {
    const { klantmanager, vraag, keuze } = stage();
    const answer = await vraag(await klantmanager('P10'), VRAAG, { input: keuze('P10', change) });
    expect(codes(answer)).toEqual([code]);
  });

  it('8: another text with a wider purpose is not covered by what was given on the old one', async () => {
    const { id, als, begeleider, klantmanager, zelf, vraag, goed, gevraagd, besluit, stand } = stage();
    const fg = await als('keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', undefined, 'PRIVACY_TOEZICHT');
    const tekst = (versie: string, doelen: string[], change: object = {}) => ({
      input: {
        versie,
        doelen,
        categorieen: ['BREDE_INTAKE'],
        talen: ['Arabisch'],
        vindplaats: `https://ketenhub.nl/teksten/${versie}`,
        ...change,
      },
    });
    await goed(fg, TEKST, tekst('proef-1', [BEGELEIDEN]));
    const asked = await gevraagd(await klantmanager('P10'), 'P10', {
      categorieen: ['BREDE_INTAKE'],
      tekstversie: 'proef-1',
    });
    await goed(await zelf('P10'), LEG_VAST, besluit(asked, { tekstversie: 'proef-1' }));
    const intake = 'query ($id: ID!) { statushouder(id: $id) { bredeIntake { beroep } } }';
    const as = await begeleider('P10');
    const sees = async () => redenen(await vraag(as, intake, { id: id('P10') }))[0];
    await until(async () => (await sees()) === undefined);
    const wijder = tekst('proef-2', [BEGELEIDEN, 'KWALITEIT_VERBETEREN'], {
      vervangt: 'proef-1',
      wezenlijkAnders: true,
    });
    await goed(fg, TEKST, wijder);
    expect([await sees(), (await stand(asked)).vervalreden]).toEqual(['TOESTEMMING_INGETROKKEN', 'TEKST_GEWIJZIGD']);
  });
}
