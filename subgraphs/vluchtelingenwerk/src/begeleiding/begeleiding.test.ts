import { betrokken, caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  coordinator,
  JONAS,
  klantmanager,
  met,
  politie,
  RIMA,
  SAMI,
  startVluchtelingenwerk,
  toestemming,
  VREEMD,
  VWN,
  VWN_ANDERS,
  VWN_OOST,
  WELZIJN_OOST,
  woonconsulent,
  zelf,
  zonder,
} from '../fixture/keten';
import { TRAJECT, traject, vulDossier } from '../fixture/rijen';
import { BegeleidingstrajectEntity } from './begeleidingstraject.entity';
import { DoorverwijzingEntity } from './doorverwijzing.entity';

const FIELDS = `{ id statushouder { id } organisatie { id } status startdatum aanleidingStart eindeRegulier
  begeleider beroepskracht contactpersoon zwaarte doelenBehaald opgeschaaldNaarBeroepskracht }`;
const EEN = `query ($id: ID!) { begeleidingstraject(id: $id) ${FIELDS} }`;
const LIJST = `query ($status: BegeleidingStatus, $eindigtVoor: Datum) {
  begeleidingstrajecten(status: $status, eindigtVoor: $eindigtVoor) { totaal edges { node { id } } } }`;
const DOORVERWIJZING = '{ id naarOrganisatie { id } reden datum toestemming { id } status terugkoppeling }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await vulDossier(subgraph.db);
  await subgraph.db.manager.insert(BegeleidingstrajectEntity, [
    traject({ id: 'b-rima', statushouder: RIMA, status: 'INTAKE', vestiging: null }),
    traject({ id: 'b-jonas', statushouder: JONAS, organisatie: WELZIJN_OOST }),
    traject({ id: 'b-jonas-oud', statushouder: JONAS, organisatie: VWN_OOST }),
    traject({ id: 'b-elders', organisatie: VWN_ANDERS, status: 'VOORTIJDIG_BEEINDIGD', startdatum: '2025-01-01' }),
    traject({ id: 'b-vreemd', statushouder: VREEMD }),
  ]);
});
afterAll(() => subgraph.stop());

const ids = ({ data }: { data: unknown }) =>
  (data as { begeleidingstrajecten: { edges: { node: { id: string } }[] } }).begeleidingstrajecten.edges.map(
    ({ node }) => node.id,
  );

describe('a begeleidingstraject', () => {
  it.each([
    ['without a purpose', met(begeleider, undefined), TRAJECT, 'DOEL_ONTBREEKT'],
    ['for another purpose', met(begeleider, 'BUURT_INFORMEREN'), TRAJECT, 'DOEL_NIET_TOEGESTAAN'],
    [
      'to another begeleider of the organisation',
      { ...begeleider, gebruiker: 'mw-ander' },
      TRAJECT,
      'GEEN_BETROKKENHEID',
    ],
    ['to the begeleider of someone else', begeleider, 'b-vreemd', 'GEEN_BETROKKENHEID'],
    [
      'to the organisation where the person came to live, of the former one',
      begeleider,
      'b-elders',
      'GEEN_BETROKKENHEID',
    ],
    ['to politie, ever', politie, TRAJECT, 'NOOIT'],
    [
      'to an organisation that lost the task (P14)',
      caller(VWN_OOST, 'BEGELEIDER', 'mw-zonder-taak', 'MAATSCHAPPELIJK_BEGELEIDEN'),
      'b-jonas-oud',
      'ROL_NIET_BEVOEGD',
    ],
  ])('is refused %s', async (_, as, id, reden) => {
    const { data, weigeringen } = await subgraph.vraag(EEN, as, { id });
    expect(Object.values(data!.begeleidingstraject as object).filter((value) => value !== null)).toEqual([id]);
    expect(new Set(weigeringen.map((w) => w.reden))).toEqual(new Set([reden]));
  });

  it.each([
    ['the begeleider of someone else', begeleider, 'b-vreemd'],
    ['politie', politie, TRAJECT],
    [
      'the privacy officer',
      caller('keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'fg', 'PRIVACY_TOEZICHT'),
      TRAJECT,
    ],
  ])('answers %s the same for one that does not exist, whatever its id looks like', async (_, as, id) => {
    const answer = async (each: string) =>
      zonder(await subgraph.vraag(EEN, as, { id: each }), JSON.stringify(each).slice(1, -1));
    const known = await answer(id);
    for (const unknown of ['b-weg', '999990019', '\0']) expect(await answer(unknown)).toBe(known);
  });

  it('opens to its begeleider, with its derived end and goals', async () => {
    const { data, weigeringen } = await subgraph.vraag(EEN, begeleider, { id: TRAJECT });
    expect(weigeringen).toEqual([]);
    expect(data!.begeleidingstraject).toEqual({
      id: TRAJECT,
      statushouder: { id: SAMI },
      organisatie: { id: VWN },
      status: 'LOPEND',
      startdatum: '2025-11-01',
      aanleidingStart: 'KOPPELING',
      eindeRegulier: '2028-01-15',
      begeleider: 'Testje Begeleider',
      beroepskracht: 'Proef Kracht',
      contactpersoon: 'Proef Kracht',
      zwaarte: 'MIDDEL',
      doelenBehaald: 1,
      opgeschaaldNaarBeroepskracht: false,
    });
  });

  it('opens in Vechtdal-Oost to welzijn, which holds the task there (P14)', async () => {
    const oost = caller(WELZIJN_OOST, 'BEGELEIDER', 'mw-oost', 'MAATSCHAPPELIJK_BEGELEIDEN');
    const { data, weigeringen } = await subgraph.vraag(EEN, oost, { id: 'b-jonas' });
    expect(weigeringen).toEqual([]);
    expect(data!.begeleidingstraject).toMatchObject({ organisatie: { id: WELZIJN_OOST }, status: 'LOPEND' });
  });

  it('shows the klantmanager status and goals alone', async () => {
    const { data } = await subgraph.vraag(EEN, klantmanager, { id: TRAJECT });
    const shown = Object.entries(data!.begeleidingstraject as object).filter(([, value]) => value !== null);
    expect(Object.fromEntries(shown)).toEqual({ id: TRAJECT, status: 'LOPEND', doelenBehaald: 1 });
  });

  it('gives through _entities and from the person what the root field gives', async () => {
    const [root, entity, person] = await Promise.all([
      subgraph.vraag(EEN, begeleider, { id: TRAJECT }),
      subgraph.vraagEntities('Begeleidingstraject', [TRAJECT], FIELDS, begeleider),
      subgraph.vraagEntities('Statushouder', [SAMI], `{ begeleiding ${FIELDS} }`, begeleider),
    ]);
    expect(entity.data!._entities).toEqual([root.data!.begeleidingstraject]);
    expect(person.data!._entities).toEqual([{ begeleiding: root.data!.begeleidingstraject }]);
  });

  it('shows the person all of them, the newest first', async () => {
    const { data } = await subgraph.vraagEntities(
      'Statushouder',
      [SAMI],
      '{ begeleidingstrajecten { id organisatie { id } } }',
      zelf,
    );
    expect(data!._entities).toEqual([
      {
        begeleidingstrajecten: [
          { id: TRAJECT, organisatie: { id: VWN } },
          { id: 'b-elders', organisatie: { id: VWN_ANDERS } },
        ],
      },
    ]);
  });
});

describe('the list of begeleidingstrajecten', () => {
  it('is refused without a purpose', async () => {
    const { data, errors } = await subgraph.vraag(LIJST, met(begeleider, undefined));
    expect([data, errors![0]!.extensions.code]).toEqual([{ begeleidingstrajecten: null }, 'DOEL_ONTBREEKT']);
  });

  it.each([
    ['holds the own caseload, the first to end last of those without end', begeleider, {}, ['b-rima', TRAJECT]],
    ['filters by status', begeleider, { status: 'INTAKE' }, ['b-rima']],
    ['filters by end', begeleider, { eindigtVoor: '2028-01-16' }, [TRAJECT]],
    ['leaves out what does not end before the day', begeleider, { eindigtVoor: '2028-01-15' }, []],
    ['is empty for a purpose that shows nothing of them', met(coordinator, 'BUURT_INFORMEREN'), {}, []],
    ['does not filter by a status that the caller may not see', woonconsulent, { status: 'LOPEND' }, []],
    ['does not filter by an end that the caller may not see', klantmanager, { eindigtVoor: '2099-01-01' }, []],
    ['does not order by an end that the caller may not see', woonconsulent, {}, ['b-elders', 'b-rima', TRAJECT]],
  ])('%s', async (_, as, variables, expected) => {
    const answer = await subgraph.vraag(LIJST, as, variables);
    expect(ids(answer)).toEqual(expected);
    expect((answer.data!.begeleidingstrajecten as { totaal: number }).totaal).toBe(expected.length);
  });

  it('pages', async () => {
    const page = `query ($after: String) { begeleidingstrajecten(first: 1, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const first = await subgraph.vraag(page, begeleider);
    const { pageInfo } = first.data!.begeleidingstrajecten as { pageInfo: { hasNextPage: boolean; endCursor: string } };
    const second = await subgraph.vraag(page, begeleider, { after: pageInfo.endCursor });
    expect([...ids(first), pageInfo.hasNextPage, ...ids(second)]).toEqual(['b-rima', true, TRAJECT]);
  });
});

describe('a doorverwijzing', () => {
  it('is refused to the klantmanager, also through _entities', async () => {
    const { data, weigeringen } = await subgraph.vraagEntities('Doorverwijzing', ['v-1'], DOORVERWIJZING, klantmanager);
    expect(data!._entities).toEqual([
      {
        ...{ id: 'v-1', naarOrganisatie: null, reden: null, datum: null },
        ...{ toestemming: null, status: null, terugkoppeling: null },
      },
    ]);
    expect(new Set(weigeringen.map((w) => w.reden))).toEqual(new Set(['ROL_NIET_BEVOEGD']));
  });

  it('opens to the begeleider from the traject and through _entities', async () => {
    const [from, entity] = await Promise.all([
      subgraph.vraag(
        `query ($id: ID!) { begeleidingstraject(id: $id) { doorverwijzingen ${DOORVERWIJZING} } }`,
        begeleider,
        {
          id: TRAJECT,
        },
      ),
      subgraph.vraagEntities('Doorverwijzing', ['v-1'], DOORVERWIJZING, begeleider),
    ]);
    expect(from.data).toEqual({ begeleidingstraject: { doorverwijzingen: entity.data!._entities } });
    expect(entity.data!._entities).toMatchObject([{ toestemming: { id: 't-1' }, status: 'AFGEROND' }]);
  });

  it('cannot be stored without a toestemming (BR19)', async () => {
    const [row] = await subgraph.db.manager.find(DoorverwijzingEntity);
    const wrong = { ...row!, id: 'v-2', toestemming: null };
    await expect(subgraph.db.manager.insert(DoorverwijzingEntity, wrong as never)).rejects.toThrow('not-null');
  });
});

describe('the headline for welzijn', () => {
  const werker = caller('welzijn-maasveld', 'SOCIAAL_WERKER', 'mw-sociaal', 'SOCIAAL_ONDERSTEUNEN');
  const fields = '{ begeleiding { contactpersoon status } }';

  it('waits for the toestemming of the person, from the organisation that guides him', async () => {
    const before = await subgraph.vraagEntities('Statushouder', [SAMI], fields, werker);
    await subgraph.meld(
      toestemming('BEGELEIDING_HOOFDLIJN', { ontvanger: 'welzijn-maasveld', doel: 'SOCIAAL_ONDERSTEUNEN' }),
    );
    const after = await subgraph.vraagEntities('Statushouder', [SAMI], fields, werker);
    expect(redenen(before.weigeringen)).toMatchObject({
      'Statushouder.begeleiding BEGELEIDING_HOOFDLIJN': 'GEEN_TOESTEMMING',
    });
    expect(after.data!._entities).toEqual([{ begeleiding: { contactpersoon: 'Proef Kracht', status: null } }]);
  });

  it('is refused on the request after the withdrawal', async () => {
    await subgraph.meld(
      toestemming('BEGELEIDING_HOOFDLIJN', {
        ...{ ontvanger: 'welzijn-maasveld', doel: 'SOCIAAL_ONDERSTEUNEN', ingetrokkenOp: Date.now() },
      }),
    );
    const { data, weigeringen } = await subgraph.vraagEntities('Statushouder', [SAMI], fields, werker);
    expect(data!._entities).toEqual([{ begeleiding: null }]);
    expect(weigeringen[0]!.reden).toBe('TOESTEMMING_INGETROKKEN');
  });
});

describe('the end of an involvement', () => {
  it('refuses the dossier although the token still holds', async () => {
    const feit = betrokken(VREEMD, VWN, 'MAATSCHAPPELIJKE_BEGELEIDING', 'mw-begeleider');
    await subgraph.meld({ ...feit, sleutel: 'tijdelijk' } as typeof feit);
    const during = await subgraph.vraag(EEN, begeleider, { id: 'b-vreemd' });
    await subgraph.meld({ soort: 'BETROKKENHEID', sleutel: 'tijdelijk', feit: null });
    const after = await subgraph.vraag(EEN, begeleider, { id: 'b-vreemd' });
    expect(during.weigeringen).toEqual([]);
    expect(after.weigeringen[0]!.reden).toBe('GEEN_BETROKKENHEID');
  });
});
