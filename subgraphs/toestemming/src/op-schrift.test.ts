import { randomUUID } from 'node:crypto';
import {
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
