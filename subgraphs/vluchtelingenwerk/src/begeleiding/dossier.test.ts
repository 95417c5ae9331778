import { redenen, type Feit, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  GEMEENTE,
  klantmanager,
  politie,
  startVluchtelingenwerk,
  toestemming,
  woonconsulent,
  zelf,
} from '../fixture/keten';
import { TRAJECT, vulDossier } from '../fixture/rijen';

const ITEM = `__typename id datum
  ... on Begeleidingsdoel { leefgebied doel behaald behaaldOp }
  ... on Contactmoment { soort notitie }
  ... on Aanspreekmoment { onderwerp tekst: notitie }`;
const DOSSIER = `query ($id: ID!) { begeleidingstraject(id: $id) { dossier { ${ITEM} } } }`;
const LIJSTEN = `query ($id: ID!) { begeleidingstraject(id: $id) {
  doelen { id datum leefgebied doel behaald behaaldOp }
  contactmomenten { id datum soort notitie }
  aanspreekmomenten { id datum onderwerp tekst: notitie } } }`;

const variables = { id: TRAJECT };
const consent = toestemming('BEGELEIDING_DOSSIER', { ontvanger: GEMEENTE, doel: 'INBURGERING_REGISSEREN' });

describe('the dossier', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startVluchtelingenwerk();
    await vulDossier(subgraph.db);
  });
  afterAll(() => subgraph.stop());

  it.each([
    [
      'the klantmanager, who has a rule for the contacts alone (BR33)',
      klantmanager,
      'ROL_NIET_BEVOEGD',
      'GEEN_TOESTEMMING',
    ],
    ['the woonconsulent, ever', woonconsulent, 'NOOIT', 'NOOIT'],
    ['politie, ever', politie, 'NOOIT', 'NOOIT'],
  ])('is closed to %s, by the interface as by the lists', async (_, as, reden, contacten) => {
    const [dossier, lijsten] = await Promise.all([DOSSIER, LIJSTEN].map((q) => subgraph.vraag(q, as, variables)));
    expect([dossier!.data, lijsten!.data]).toEqual([
      { begeleidingstraject: { dossier: null } },
      { begeleidingstraject: { doelen: null, contactmomenten: null, aanspreekmomenten: null } },
    ]);
    expect(redenen([...dossier!.weigeringen, ...lijsten!.weigeringen])).toEqual({
      'Begeleidingstraject.dossier BEGELEIDING_DOSSIER': reden,
      'Begeleidingstraject.doelen BEGELEIDING_DOSSIER': reden,
      'Begeleidingstraject.contactmomenten BEGELEIDING_DOSSIER': contacten,
      'Begeleidingstraject.aanspreekmomenten BEGELEIDING_DOSSIER': reden,
    });
  });

  it.each([
    ['the begeleider', begeleider],
    ['the person', zelf],
  ])('opens to %s, the newest first, with the same items as the lists', async (_, as) => {
    const [dossier, lijsten] = await Promise.all([DOSSIER, LIJSTEN].map((q) => subgraph.vraag(q, as, variables)));
    const { doelen, contactmomenten, aanspreekmomenten } = lijsten!.data!.begeleidingstraject as Record<string, Item[]>;
    const items = (dossier!.data!.begeleidingstraject as { dossier: Item[] }).dossier;
    expect(items.map(({ id }) => id)).toEqual(['c-2', 'a-1', 'd-2', 'c-1', 'd-1']);
    expect(items.map(({ __typename, ...item }) => item)).toEqual(
      expect.arrayContaining([...doelen!, ...contactmomenten!, ...aanspreekmomenten!]),
    );
    expect(items[1]).toEqual({
      ...{ __typename: 'Aanspreekmoment', id: 'a-1', datum: '2026-03-15' },
      ...{ onderwerp: 'AFSPRAKEN', tekst: 'Afspraak gemist.' },
    });
  });

  it('opens the contacts to the klantmanager with toestemming, and the aanspreekmomenten never (BR33)', async () => {
    await subgraph.meld(consent);
    const { data, weigeringen } = await subgraph.vraag(LIJSTEN, klantmanager, variables);
    expect(data!.begeleidingstraject).toEqual({
      doelen: null,
      contactmomenten: [
        { id: 'c-2', datum: '2026-04-01', soort: 'TELEFOON', notitie: null },
        { id: 'c-1', datum: '2025-11-10', soort: 'HUISBEZOEK', notitie: 'Post doorgenomen.' },
      ],
      aanspreekmomenten: null,
    });
    expect(redenen(weigeringen)).toMatchObject({
      'Begeleidingstraject.aanspreekmomenten BEGELEIDING_DOSSIER': 'ROL_NIET_BEVOEGD',
    });
  });
});

interface Item {
  __typename?: string;
  id: string;
}

describe('an item of the dossier', () => {
  const regel: Feit = {
    soort: 'REGEL',
    feit: {
      ...{ id: 'proef', versie: 1, rol: 'KLANTMANAGER_INBURGERING', categorie: 'BEGELEIDING_DOSSIER' },
      ...{ doel: 'INBURGERING_REGISSEREN', grondslag: 'TOESTEMMING', geldigVan: 0 },
      velden: ['Begeleidingstraject.dossier', 'Contactmoment.datum', 'Contactmoment.soort', 'Contactmoment.notitie'],
    },
  };
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startVluchtelingenwerk([regel, consent], false);
    await vulDossier(subgraph.db);
  });
  afterAll(() => subgraph.stop());

  it('is decided by its own type, even where a rule opens the interface', async () => {
    const { data, weigeringen } = await subgraph.vraag(DOSSIER, klantmanager, variables);
    const { dossier } = data!.begeleidingstraject as { dossier: Item[] };
    expect(dossier.find(({ id }) => id === 'c-1')).toMatchObject({ datum: '2025-11-10', notitie: 'Post doorgenomen.' });
    expect(dossier.find(({ id }) => id === 'a-1')).toEqual({
      ...{ __typename: 'Aanspreekmoment', id: 'a-1', datum: null, onderwerp: null, tekst: null },
    });
    expect(redenen(weigeringen)).toMatchObject({ 'Aanspreekmoment.datum BEGELEIDING_DOSSIER': 'ROL_NIET_BEVOEGD' });
  });
});
