import { betrokken, caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { AMAL, BASSAM, CEMAL, ONBEKEND, startWelzijn, toestemming, VWN, WELZIJN } from '../fixture/keten';
import { OndersteuningsactieEntity } from './ondersteuningsactie.entity';
import { OndersteuningstrajectEntity } from './ondersteuningstraject.entity';

const DOEL = 'SOCIAAL_ONDERSTEUNEN';
const werker = caller(WELZIJN, 'SOCIAAL_WERKER', 'mw-werker', DOEL);
const consulent = caller('gemeente-maasveld', 'WMO_CONSULENT', 'mw-wmo', DOEL);
const begeleider = caller(VWN, 'BEGELEIDER', 'mw-begeleider', 'MAATSCHAPPELIJK_BEGELEIDEN');

const FIELDS = `{ id statushouder { id } hulpvraag zorgvraag wijkverpleegkundigeBetrokken aanmelder { id } status
  contactpersoon startdatum acties { omschrijving uiterlijk status } evaluatie }`;
const LIST = `query ($status: OndersteuningStatus, $first: Int, $after: String) {
  ondersteuningstrajecten(status: $status, first: $first, after: $after) { totaal edges { cursor node ${FIELDS} } } }`;

const traject: OndersteuningstrajectEntity = {
  id: 't-amal',
  statushouder: AMAL,
  organisatie: WELZIJN,
  hulpvraag: 'Wil hulp bij het dagelijks leven.',
  zorgvraag: 'Hulp bij medicijnen.',
  wijkverpleegkundigeBetrokken: true,
  aanmelder: VWN,
  status: 'LOPEND',
  contactpersoon: 'Naam van mw-werker',
  startdatum: '2026-06-01',
  evaluatie: null,
};

const volledig = {
  id: 't-amal',
  statushouder: { id: AMAL },
  hulpvraag: traject.hulpvraag,
  zorgvraag: null,
  wijkverpleegkundigeBetrokken: null,
  aanmelder: { id: VWN },
  status: 'LOPEND',
  contactpersoon: traject.contactpersoon,
  startdatum: '2026-06-01',
  acties: [{ omschrijving: 'Huisbezoek plannen', uiterlijk: '2026-06-15', status: 'GEDAAN' }],
  evaluatie: null,
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startWelzijn([
    betrokken(AMAL, WELZIJN, 'SOCIAAL_TEAM'),
    betrokken(CEMAL, WELZIJN, 'SOCIAAL_TEAM'),
    betrokken(BASSAM, WELZIJN, 'VRIJWILLIGERSWERK'),
    betrokken(AMAL, 'gemeente-maasveld', 'WMO'),
    betrokken(CEMAL, 'gemeente-maasveld', 'REGIE_INBURGERING'),
    betrokken(AMAL, VWN, 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-begeleider'),
    betrokken(CEMAL, VWN, 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-begeleider'),
    toestemming(AMAL, VWN, 'SOCIAAL_TEAM', 'MAATSCHAPPELIJK_BEGELEIDEN'),
  ]);
  await subgraph.db.manager.insert(OndersteuningstrajectEntity, [
    traject,
    { ...traject, id: 't-bassam', statushouder: BASSAM },
    { ...traject, id: 't-cemal', statushouder: CEMAL, status: 'AFGEROND', evaluatie: 'De vraag is beantwoord.' },
    { ...traject, id: 't-vroeger', statushouder: AMAL, organisatie: 'welzijn-heuvelrand', startdatum: '2024-01-01' },
  ]);
  await subgraph.db.manager.insert(OndersteuningsactieEntity, [
    { id: 'a-1', traject: 't-amal', omschrijving: 'Huisbezoek plannen', uiterlijk: '2026-06-15', status: 'GEDAAN' },
  ]);
});
afterAll(() => subgraph.stop());

interface Lijst {
  totaal: number;
  edges: { cursor: string; node: { id: string } }[];
}

const list = async (as: object, variables: object = {}) =>
  (await subgraph.vraag(LIST, as, variables)).data!.ondersteuningstrajecten as Lijst;
const ids = ({ edges }: Lijst) => edges.map(({ node }) => node.id);

describe('the list of ondersteuningstrajecten', () => {
  it('is refused without a purpose', async () => {
    const { data, errors } = await subgraph.vraag(LIST, { ...werker, doel: undefined });
    expect([data, errors![0]!.extensions.code]).toEqual([null, 'DOEL_ONTBREEKT']);
  });

  it.each([
    ['nothing to the police', caller('politie-maasveld', 'POLITIE_KERNTEAM', 'mw-agent', 'VEILIGHEID_BORGEN'), []],
    ['nothing to welzijn of another gemeente', { ...werker, organisatie: 'welzijn-heuvelrand' }, []],
    ['nothing for another purpose', { ...werker, doel: 'PLAATSING_BESPREKEN' }, []],
    ['to a sociaal werker the cases of her own team', werker, ['t-amal', 't-cemal']],
    ['to a Wmo-consulent those she is called in for', consulent, ['t-amal', 't-vroeger']],
    ['to a begeleider those he has consent for', begeleider, ['t-amal']],
    ['to the person his own', caller('gemeente-maasveld', 'BETROKKENE', BASSAM, 'INZAGE_BETROKKENE'), ['t-bassam']],
  ])('shows %s', async (_, as, expected) => {
    const found = await list(as);
    expect([ids(found), found.totaal]).toEqual([expected, expected.length]);
  });

  it('filters and pages on what the caller may see', async () => {
    expect(ids(await list(werker, { status: 'AFGEROND' }))).toEqual(['t-cemal']);
    const first = await list(werker, { first: 1 });
    const second = await list(werker, { first: 1, after: first.edges[0]!.cursor });
    expect([ids(first), ids(second), second.totaal]).toEqual([['t-amal'], ['t-cemal'], 2]);
  });

  it('gives no case by a status that the caller may not see', async () => {
    await subgraph.meld(toestemming(CEMAL, WELZIJN, 'GEZONDHEID', DOEL));
    const zorg = caller(WELZIJN, 'WIJKVERPLEEGKUNDIGE', 'mw-zorg', DOEL);
    await subgraph.meld(betrokken(CEMAL, WELZIJN, 'WIJKVERPLEGING', 'mw-zorg'));
    expect(ids(await list(zorg))).toEqual(['t-cemal']);
    expect(ids(await list(zorg, { status: 'AFGEROND' }))).toEqual([]);
    await subgraph.meld({ ...toestemming(CEMAL, WELZIJN, 'GEZONDHEID', DOEL), feit: null } as never);
  });
});

describe('an ondersteuningstraject', () => {
  it('is whole to the sociaal werker but for health, which is a choice of its own', async () => {
    const { data, weigeringen } = await subgraph.vraagEntities('Ondersteuningstraject', ['t-amal'], FIELDS, werker);
    expect(data!._entities).toEqual([volledig]);
    expect(redenen(weigeringen)).toEqual({
      'Ondersteuningstraject.zorgvraag GEZONDHEID': 'GEEN_TOESTEMMING',
      'Ondersteuningstraject.wijkverpleegkundigeBetrokken GEZONDHEID': 'GEEN_TOESTEMMING',
    });
  });

  it('tells of health with explicit consent for this receiver', async () => {
    const consent = toestemming(AMAL, 'gemeente-maasveld', 'GEZONDHEID', DOEL);
    await subgraph.meld(consent);
    const { data } = await subgraph.vraagEntities('Ondersteuningstraject', ['t-amal', 't-vroeger'], FIELDS, consulent);
    expect(data!._entities).toEqual([
      { ...volledig, zorgvraag: traject.zorgvraag, wijkverpleegkundigeBetrokken: true },
      // Another source, which she did not permit.
      { ...volledig, id: 't-vroeger', startdatum: '2024-01-01', acties: [] },
    ]);
    await subgraph.meld({ ...consent, feit: null } as never);
  });

  it('tells a begeleider with consent how far it is and whom to call, and no more', async () => {
    const { data } = await subgraph.vraagEntities(
      'Statushouder',
      [AMAL, CEMAL],
      `{ ondersteuningstrajecten ${FIELDS} }`,
      begeleider,
    );
    const niets = Object.fromEntries(Object.keys(volledig).map((field) => [field, null]));
    expect(data!._entities).toEqual([
      {
        ondersteuningstrajecten: [{ ...niets, id: 't-amal', status: 'LOPEND', contactpersoon: traject.contactpersoon }],
      },
      { ondersteuningstrajecten: null },
    ]);
  });

  it('is of her own team for a sociaal werker, also through the person', async () => {
    const query = '{ id ondersteuningstrajecten { id } }';
    const { data } = await subgraph.vraagEntities('Statushouder', [AMAL], query, werker);
    expect(data!._entities).toEqual([{ id: AMAL, ondersteuningstrajecten: [{ id: 't-amal' }] }]);
    const vroeger = await subgraph.vraagEntities('Ondersteuningstraject', ['t-vroeger'], '{ status }', werker);
    expect(redenen(vroeger.weigeringen)).toEqual({ 'Ondersteuningstraject.status SOCIAAL_TEAM': 'GEEN_BETROKKENHEID' });
  });

  it('is refused alike when it is unknown and when one is not involved', async () => {
    const vreemd = { ...werker, organisatie: 'welzijn-heuvelrand' };
    const keys = ['t-amal', 't-niet'];
    const { data, weigeringen } = await subgraph.vraagEntities('Ondersteuningstraject', keys, '{ status }', vreemd);
    expect(data!._entities).toEqual([{ status: null }, { status: null }]);
    expect(weigeringen.map(({ reden }) => reden)).toEqual(['GEEN_BETROKKENHEID', 'GEEN_BETROKKENHEID']);
    const personen = await subgraph.vraagEntities(
      'Statushouder',
      [AMAL, ONBEKEND],
      '{ ondersteuningstrajecten { id } }',
      vreemd,
    );
    expect(personen.data!._entities).toEqual([{ ondersteuningstrajecten: null }, { ondersteuningstrajecten: null }]);
  });

  it('has no evaluation before the end', async () => {
    const row = { ...traject, id: 't-nieuw', evaluatie: 'Te vroeg' };
    await expect(subgraph.db.manager.insert(OndersteuningstrajectEntity, row)).rejects.toThrow('check constraint');
  });
});
