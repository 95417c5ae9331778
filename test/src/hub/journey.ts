import { ask, codes, redenen } from './ask';
import { allRecords, decidedOn, personalValues, recordsOf } from './records';
import { newTrace, type RunningHub } from './running-hub';
import type { Who } from './who';
import { until } from './until';

const HOOFDDOEL = 'query Hoofddoel($id: ID!) { statushouder(id: $id) { pip { volledig { hoofddoel } } } }';
const KERN = `query Kern($id: ID!) {
  plaatsing(id: $id) { kerngegevens { straat week huisnummer } besprekingen { status } }
}`;

/** The main job: one asks, the person gives, a partner sees; the person withdraws, and from then on nobody does. */
export function journey(hub: () => RunningHub, who: () => Who, p01: () => string): void {
  let toestemming: string;
  const hoofddoel = async () => {
    const trace = newTrace();
    const answer = await ask(hub(), { ...who().begeleider, trace }, { query: HOOFDDOEL, variables: { id: p01() } });
    const { pip } = answer.data!.statushouder as { pip: { volledig: { hoofddoel: string } | null } };
    const records = await recordsOf(hub(), 'gemeente', trace);
    expect(answer.errors).toEqual([]);
    expect(records.map(({ betrokkene, organisatie, rol, doel }) => [betrokkene, organisatie, rol, doel])).toEqual([
      [p01(), 'vluchtelingenwerk-maasveld', 'BEGELEIDER', 'MAATSCHAPPELIJK_BEGELEIDEN'],
    ]);
    return { sees: pip.volledig?.hoofddoel ?? redenen(answer)[0], records };
  };

  it('begins with a plan that the begeleider may not see', async () => {
    const { sees, records } = await hoofddoel();
    expect(sees).toBe('GEEN_TOESTEMMING');
    expect(decidedOn(records, 'Pip.volledig')).toEqual(['GEEN_TOESTEMMING']);
    expect(decidedOn(records, 'PipVolledig.hoofddoel')).toEqual([]);
  });

  it('the klantmanager asks again, at the new occasion of a changed PIP', async () => {
    const { data, errors } = await ask(hub(), who().klantmanager, {
      query: `mutation ($input: VraagToestemmingInput!) {
        vraagToestemming(input: $input) { id status categorie ontvanger { id } }
      }`,
      variables: {
        input: {
          statushouder: p01(),
          ontvanger: 'vluchtelingenwerk-maasveld',
          categorieen: ['PIP_VOLLEDIG'],
          doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
          taal: 'Arabisch',
          tolkGebruikt: true,
          tekstversie: 'delen-2026-1',
          aanleiding: { soort: 'NIEUWE_PIP_VERSIE', op: new Date().toISOString(), verwijzing: 'PIP-2026-0101' },
        },
      },
    });
    expect(errors).toEqual([]);
    const [asked] = data!.vraagToestemming as [{ id: string }];
    toestemming = asked.id;
    expect(data!.vraagToestemming).toEqual([
      {
        id: toestemming,
        status: 'GEVRAAGD',
        categorie: 'PIP_VOLLEDIG',
        ontvanger: { id: 'vluchtelingenwerk-maasveld' },
      },
    ]);
    expect((await hoofddoel()).sees).toBe('GEEN_TOESTEMMING');
  });

  it('the person gives, and the begeleider sees', async () => {
    const { data, errors } = await ask(hub(), who().betrokkene, {
      query: 'mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { status wijze } }',
      variables: { input: { toestemming, besluit: 'GEGEVEN', taal: 'Arabisch', tekstversie: 'delen-2026-1' } },
    });
    expect([errors, data]).toEqual([[], { legToestemmingVast: { status: 'GEGEVEN', wijze: 'DIGITAAL' } }]);
    // A grant need not wait for the followers.
    await until(async () => (await hoofddoel()).sees !== 'GEEN_TOESTEMMING');
    const { sees, records } = await hoofddoel();
    expect(sees).toMatch(/^[A-Z_]+$/);
    expect(decidedOn(records, 'PipVolledig.hoofddoel')).toEqual(['TOEGESTAAN']);
    const besluiten = records.flatMap((record) => record.besluiten);
    expect(besluiten.find(({ categorie }) => categorie === 'PIP_VOLLEDIG')).toMatchObject({ toestemming });
  });

  it('the person withdraws, and the very next question of the begeleider is refused', async () => {
    const { data, errors } = await ask(hub(), who().betrokkene, {
      query: `mutation ($id: ID!) {
        trekToestemmingIn(toestemming: $id) { bevestigdDoor nogNietBevestigdDoor toestemming { status } }
      }`,
      variables: { id: toestemming },
    });
    const { sees, records } = await hoofddoel();
    expect(sees).toBe('TOESTEMMING_INGETROKKEN');
    expect(decidedOn(records, 'Pip.volledig')).toEqual(['TOESTEMMING_INGETROKKEN']);
    expect([errors, data]).toEqual([
      [],
      {
        trekToestemmingIn: {
          bevestigdDoor: expect.arrayContaining(['gemeente', 'corporatie', 'welzijn', 'vluchtelingenwerk']),
          nogNietBevestigdDoor: [],
          toestemming: { status: 'INGETROKKEN' },
        },
      },
    ]);
  });

  it('the person objects, and the very next question of the police is refused', async () => {
    const { data: eigen } = await ask(hub(), who().betrokkene, {
      query: 'query ($id: ID!) { statushouder(id: $id) { huidigePlaatsing { id } } }',
      variables: { id: p01() },
    });
    const { id } = (eigen!.statushouder as { huidigePlaatsing: { id: string } }).huidigePlaatsing;
    const kern = (trace: string) => ask(hub(), { ...who().politie, trace }, { query: KERN, variables: { id } });
    const [before, after] = [newTrace(), newTrace()];
    expect((await kern(before)).data).toMatchObject({
      plaatsing: { kerngegevens: { straat: expect.any(String), week: expect.any(String), huisnummer: null } },
    });

    const bezwaar = await ask(hub(), who().betrokkene, {
      query: 'mutation ($input: DienBezwaarInInput!) { dienBezwaarIn(input: $input) { categorie besluit } }',
      variables: { input: { statushouder: p01(), categorie: 'PLAATSING_KERN' } },
    });
    const answer = await kern(after);
    expect(answer.data).toEqual({ plaatsing: { kerngegevens: null, besprekingen: null } });
    expect(redenen(answer)).toEqual(['BEZWAAR']);
    expect([codes(bezwaar), bezwaar.data]).toEqual([
      [],
      { dienBezwaarIn: { categorie: 'PLAATSING_KERN', besluit: 'IN_BEHANDELING' } },
    ]);

    for (const [source, veld] of [
      ['corporatie', 'Plaatsing.kerngegevens'],
      ['welzijn', 'Plaatsing.besprekingen'],
    ] as const) {
      expect(decidedOn(await recordsOf(hub(), source, before), veld)).toEqual(['TOEGESTAAN']);
      expect(decidedOn(await recordsOf(hub(), source, after), veld)).toEqual(['BEZWAAR']);
      expect((await recordsOf(hub(), source, after)).map(({ betrokkene }) => betrokkene)).toEqual([p01()]);
    }
  });

  it('may be asked under a name that holds a BSN, which then stands in no record', async () => {
    const [{ bsn } = { bsn: '' }] = await hub().sql<{ bsn: string }>(
      'gemeente',
      'SELECT bsn FROM identificatienummer WHERE statushouder = $1',
      { values: [p01()] },
    );
    const trace = newTrace();
    const query = HOOFDDOEL.replace('Hoofddoel', `Zoek_${bsn}`);
    const { errors } = await ask(hub(), { ...who().begeleider, trace }, { query, variables: { id: p01() } });
    expect([bsn.length, errors]).toEqual([9, []]);
    expect((await recordsOf(hub(), 'gemeente', trace)).map(({ naam }) => naam)).toEqual(['query']);
  });

  it('leaves no number, name or contact of anybody in a record', async () => {
    const [records, values] = await Promise.all([allRecords(hub()), personalValues(hub())]);
    expect(records.length).toBeGreaterThan(20);
    expect(values.length).toBeGreaterThan(300);
    expect(values.filter((value) => records.some((record) => record.includes(value)))).toEqual([]);
  });
}
