import { randomUUID } from 'node:crypto';
import { zicht } from '@ketenhub/consent';
import { signService } from '@ketenhub/identity';
import {
  begeleider,
  dagen,
  DAWIT,
  dawit,
  fg,
  GEVRAAGD,
  klantmanager,
  NIEMAND_ID,
  sami,
  SAMI,
  startTestregister,
} from './testregister';
import { inGraaf } from './stand/gegevens';
import { StandService } from './stand/stand.service';
import { BetrokkenheidEntity } from './betrokkenheid/betrokkenheid.entity';
import type { Testregister } from './testregister';
import { toestemming } from './toestemming.subgraph';

/* Every write, and every question of the FG, goes on record, done or refused (DESIGN §7). */

const VRAAG = `mutation Vraag($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }`;
const LEG_VAST = `mutation ($input: LegToestemmingVastInput!) { legToestemmingVast(input: $input) { id } }`;
const TREK_IN = `mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }`;
const BEZWAAR = `mutation ($input: DienBezwaarInInput!) { dienBezwaarIn(input: $input) { id } }`;

const vraag = {
  statushouder: SAMI,
  ontvanger: 'vluchtelingenwerk-maasveld',
  categorieen: ['PIP_VOLLEDIG'],
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  taal: 'Arabisch',
  tekstversie: 'delen-2026-1',
};
const besluit = { besluit: 'GEGEVEN', taal: 'Arabisch', tekstversie: 'delen-2026-1' };

let register: Testregister;
beforeAll(async () => (register = await startTestregister()));
afterAll(() => register.stop());

/** What stands of root fields in the records of one request: whose record, and what was decided. */
async function opgetekend(query: string, as: object, variables: object): Promise<unknown[]> {
  const trace = randomUUID().replaceAll('-', '');
  await register.vraag(query, { trace, ...as }, variables);
  const rows = (await register.db.query('SELECT * FROM inzage WHERE trace_id = $1', [trace])) as Row[];
  return rows.flatMap(({ betrokkene, besluiten }) =>
    besluiten
      .filter(({ velden }) => velden.some((veld) => /^(Query|Mutation)\./.test(veld)))
      .map(({ categorie, velden, besluit: wat, reden }) => [betrokkene, categorie, velden.join(), reden ?? wat]),
  );
}
interface Row {
  betrokkene: string;
  besluiten: { categorie: string; velden: string[]; besluit: string; reden?: string }[];
}

const zonderDoel = (as: object) => ({ ...as, doel: undefined });
const gevraagd = () => register.heeft(GEVRAAGD);
const T = 'TOESTEMMING';

describe('on record is', () => {
  it.each<[string, string, object, () => object | Promise<object>, unknown[]]>([
    [
      'a question about somebody one is not involved with',
      VRAAG,
      klantmanager,
      () => ({ input: { ...vraag, statushouder: DAWIT } }),
      [[DAWIT, T, 'Mutation.vraagToestemming', 'GEEN_BETROKKENHEID']],
    ],
    [
      'a question about nobody',
      VRAAG,
      klantmanager,
      () => ({ input: { ...vraag, statushouder: NIEMAND_ID } }),
      [[NIEMAND_ID, T, 'Mutation.vraagToestemming', 'GEEN_BETROKKENHEID']],
    ],
    [
      'a question under what is no id, without it',
      VRAAG,
      klantmanager,
      () => ({ input: { ...vraag, statushouder: '999990019' } }),
      [['', T, 'Mutation.vraagToestemming', 'GEEN_BETROKKENHEID']],
    ],
    [
      'a question in a role that may not ask',
      VRAAG,
      fg,
      () => ({ input: vraag }),
      [[SAMI, T, 'Mutation.vraagToestemming', 'ROL_NIET_BEVOEGD']],
    ],
    [
      'a question without a purpose',
      VRAAG,
      zonderDoel(klantmanager),
      () => ({ input: vraag }),
      [[SAMI, T, 'Mutation.vraagToestemming', 'DOEL_ONTBREEKT']],
    ],
    [
      'a question without a language',
      VRAAG,
      klantmanager,
      () => ({ input: { ...vraag, taal: '' } }),
      [[SAMI, T, 'Mutation.vraagToestemming', 'ONGELDIGE_INVOER']],
    ],
    [
      'a question for a statutory flow',
      VRAAG,
      klantmanager,
      () => ({ input: { ...vraag, categorieen: ['CONTACT'] } }),
      [[SAMI, T, 'Mutation.vraagToestemming', 'WETTELIJKE_GRONDSLAG']],
    ],
    [
      'a question that was asked',
      VRAAG,
      klantmanager,
      () => ({ input: vraag }),
      [[SAMI, T, 'Mutation.vraagToestemming', 'TOEGESTAAN']],
    ],
    [
      'a decision of a medewerker without a purpose, whoever it was about',
      LEG_VAST,
      zonderDoel(klantmanager),
      async () => ({ input: { ...besluit, toestemming: await gevraagd() } }),
      [['', T, 'Mutation.legToestemmingVast', 'DOEL_ONTBREEKT']],
    ],
    [
      'a decision on what is somebody else’s',
      LEG_VAST,
      dawit,
      async () => ({ input: { ...besluit, toestemming: await gevraagd() } }),
      [[SAMI, T, 'Mutation.legToestemmingVast', 'GEEN_BETROKKENHEID']],
    ],
    [
      'a decision without a language',
      LEG_VAST,
      sami,
      async () => ({ input: { ...besluit, toestemming: await gevraagd(), taal: '' } }),
      [[SAMI, T, 'Mutation.legToestemmingVast', 'ONGELDIGE_INVOER']],
    ],
    [
      'a decision of the person, who need not say what for',
      LEG_VAST,
      zonderDoel(sami),
      async () => ({ input: { ...besluit, toestemming: await gevraagd() } }),
      [[SAMI, T, 'Mutation.legToestemmingVast', 'TOEGESTAAN']],
    ],
    [
      'a withdrawal of what expired',
      TREK_IN,
      sami,
      async () => ({ id: await register.heeft({ geldigTot: dagen(-1) }) }),
      [[SAMI, T, 'Mutation.trekToestemmingIn', 'NIET_IN_DEZE_STATUS']],
    ],
    [
      'a withdrawal, for which nobody is asked a purpose',
      TREK_IN,
      zonderDoel(klantmanager),
      async () => ({ id: await register.heeft() }),
      [[SAMI, T, 'Mutation.trekToestemmingIn', 'TOEGESTAAN']],
    ],
    [
      'an objection that cannot be',
      BEZWAAR,
      zonderDoel(sami),
      () => ({ input: { statushouder: SAMI, categorie: 'CONTACT' } }),
      [[SAMI, T, 'Mutation.dienBezwaarIn', 'BEZWAAR_NIET_MOGELIJK']],
    ],
  ])('%s', async (_, query, as, variables, expected) => {
    await register.db.query('DELETE FROM toestemming');
    expect(await opgetekend(query, as, await variables())).toEqual(expected);
  });

  it('each write of a request, in one record of the person', async () => {
    await register.db.query('DELETE FROM toestemming');
    const dubbel = `mutation ($input: VraagToestemmingInput!) {
      a: vraagToestemming(input: $input) { id } b: vraagToestemming(input: $input) { id }
    }`;
    expect(await opgetekend(dubbel, klantmanager, { input: vraag })).toEqual([
      [SAMI, T, 'Mutation.vraagToestemming', 'TOEGESTAAN'],
      [SAMI, T, 'Mutation.vraagToestemming', 'AL_GEVRAAGD'],
    ]);
  });
});

/** Root fields that read nothing of a person, or whose fields go on record as the guard shows them. */
const ZONDER = new Set([
  ...['caseload', 'toestemming', 'ontvangstbewijs', 'ontvangstbewijsSleutels', 'organisatie', 'organisaties'],
  ...['regels', 'regelontwerp', 'regelontwerpen', 'regelbestand', 'verschil', 'taaktoewijzingen', 'opdrachten'],
  ...['verwerkingsactiviteiten', 'convenanten', 'toestemmingsteksten'],
]);

describe('a root field', () => {
  const { permissions, opSchrift } = toestemming;

  it('that the FG asks is named as one that goes on record', () => {
    const vragen = Object.keys(permissions.Query).filter((naam) => !ZONDER.has(naam));
    expect([...opSchrift!.vragen].sort()).toEqual(vragen.sort());
  });

  const VERKLAAR = `query ($id: ID!, $caller: AanvragerInput!) {
    verklaar(caller: $caller, statushouder: $id, veld: "Pip.leerroute") { __typename }
  }`;
  const TAAK = 'mutation ($input: WijsTaakToeInput!) { wijsTaakToe(input: $input) { id } }';
  const caller = { organisatie: 'vluchtelingenwerk-maasveld', rol: 'BEGELEIDER' };
  const taak = { gemeente: '9901', taak: 'SOCIAAL_TEAM', organisatie: 'gemeente-maasveld', opdracht: 'Besluit 9' };
  const college = { ...klantmanager, rol: 'BELEIDSMEDEWERKER', doel: 'BELEID_MONITOREN' };

  it.each<[string, string, object, object, unknown[]]>([
    ['a question that reads no field', VERKLAAR, fg, { id: SAMI, caller }, [SAMI, 'Query.verklaar', 'TOEGESTAAN']],
    [
      'a question of who may not ask it',
      VERKLAAR,
      klantmanager,
      { id: SAMI, caller },
      [SAMI, 'Query.verklaar', 'ROL_NIET_BEVOEGD'],
    ],
    ['a question about everybody', '{ dekking { totaal } }', fg, {}, ['', 'Query.dekking', 'TOEGESTAAN']],
    [
      'a question that cannot be',
      '{ aflopendeToestemmingen(dagen: -1) { totaal } }',
      fg,
      {},
      ['', 'Query.aflopendeToestemmingen', 'ONGELDIGE_INVOER'],
    ],
    ['a refused write about nobody', TAAK, college, { input: taak }, ['', 'Mutation.wijsTaakToe', 'ZELFVERLENING']],
  ])('is on record: %s', async (_, query, as, variables, expected) => {
    expect(await opgetekend(query, as, variables)).toEqual([[expected[0], T, ...expected.slice(1)]]);
  });
});

describe('the decision log', () => {
  const VELDEN =
    '{ toestemmingen { status ontvanger { id } } bezwaren { besluit } betrokkenheden { taak } ingezienDoor { edges { node { moment } } } }';
  const vragers = {
    klantmanager,
    begeleider,
    'a colleague who is not involved': { ...begeleider, gebruiker: 'mw-ander' },
    'a klantmanager without a purpose': zonderDoel(klantmanager),
    'the person': sami,
    'another person': dawit,
    'the FG': fg,
  };

  /** What the log tells of one trace, as its owner reads it. */
  async function beslissingen(trace: string): Promise<Beslissing[]> {
    const authorization = `Bearer ${await signService('toestemming', register.sleutelVan('toestemming'))}`;
    const url = `/logboek/beslissingen?trace=${trace}`;
    return (await register.app.inject({ method: 'GET', url, headers: { authorization } })).json();
  }

  /** The decision on every field, taken again from nothing but the log and what the registry knew at a revision. */
  async function opnieuw({ timestamp, body }: Beslissing, revisie: string): Promise<object[]> {
    const { subject, action, resource, evaluations } = body['adl.core.request'];
    const { register: toen } = await new StandService(register.db).op(revisie, resource.id);
    const { rol, organisatie, uitvoerder } = subject.properties;
    const caller = { rol, organisatie, uitvoerder, doel: action.properties.doel, gebruiker: subject.id };
    return evaluations.map(({ resource: { properties } }) => {
      const { categorie, velden, bron } = properties;
      const persoon = { soort: 'PERSOON', id: resource.id, persoon: toen.persoon(resource.id), bron } as const;
      const oordeel = zicht(toen.huidigeRegels(), caller, persoon, timestamp);
      const [eerste, ...rest] = velden.map((veld) => {
        const { i } = inGraaf.find((each) => each.veld.veld === veld && each.categorie === categorie)!;
        const decision = oordeel.mag(i);
        return { decision, context: decision ? oordeel.verantwoording(i) : { reden: oordeel.reden(i) } };
      });
      for (const each of rest) expect(each).toEqual(eerste);
      return eerste!;
    });
  }

  it('is enough to take every decision again, whatever has changed since', async () => {
    await register.heeft();
    const gelogd: Beslissing[] = [];
    for (const as of Object.values(vragers)) {
      const trace = randomUUID().replaceAll('-', '');
      await register.vraagEntities('Statushouder', [SAMI], VELDEN, { trace, ...as });
      gelogd.push(...(await beslissingen(trace)));
    }
    expect(gelogd).toHaveLength(Object.keys(vragers).length);
    const rows = await register.db.manager.findBy(BetrokkenheidEntity, { statushouder: SAMI });
    for (const row of rows) await register.betrokken({ ...row, tot: new Date() });
    const [{ stand }] = await register.db.query('SELECT stand::text FROM revisie');
    const anders: Beslissing[] = [];
    for (const each of gelogd) {
      const { 'adl.core.response': antwoord } = each.body;
      expect(await opnieuw(each, each.attributes['adl.core.information'].register)).toEqual(antwoord.evaluations);
      const nu = await opnieuw({ ...each, timestamp: Date.now() }, stand);
      if (JSON.stringify(nu) !== JSON.stringify(antwoord.evaluations)) anders.push(each);
    }
    expect(anders.map(({ body }) => body['adl.core.request'].subject.id)).toEqual(['mw-klant', 'mw-begeleider']);
  });
});

interface Beslissing {
  timestamp: number;
  attributes: { 'adl.core.information': { register: string } };
  body: {
    'adl.core.request': {
      subject: { id: string; properties: { rol: string; organisatie: string; uitvoerder?: string } };
      action: { properties: { doel?: string } };
      resource: { id: string };
      evaluations: { resource: { properties: { categorie: string; velden: string[]; bron?: string } } }[];
    };
    'adl.core.response': { evaluations: { decision: boolean }[] };
  };
}
