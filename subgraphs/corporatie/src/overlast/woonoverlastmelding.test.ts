import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { corporatie } from '../corporatie.subgraph';
import { AGENT, BEGELEIDER, FEITEN, fillBuurt, OVERLAST, PLAATSING, WOONCONSULENT, ZELF } from '../fixture/buurt';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await testSubgraph(corporatie, { feiten: FEITEN });
  await fillBuurt(subgraph.db);
});
afterAll(() => subgraph.stop());

const VELDEN = '{ id richting soort datum status }';
const ONDERSTEUNEN = { ...WOONCONSULENT, doel: 'SOCIAAL_ONDERSTEUNEN' };
const MELDING = {
  id: OVERLAST.sami,
  richting: 'OMGEVING_NAAR_PERSOON',
  soort: 'Geluid',
  datum: '2026-05-02',
  status: 'IN_BEHANDELING',
};

describe('a woonoverlastmelding', () => {
  it.each([
    ['the politie', OVERLAST.sami, AGENT],
    ['a begeleider', OVERLAST.sami, BEGELEIDER],
    ['its corporatie for letting', OVERLAST.sami, WOONCONSULENT],
    ['a corporatie to which it was not made', OVERLAST.eerder, ONDERSTEUNEN],
    ['its corporatie when it does not exist', PLAATSING.bestaatNiet, ONDERSTEUNEN],
  ])('shows nothing to %s', async (_, id, as) => {
    const { data } = await subgraph.vraagEntities('Woonoverlastmelding', [id], VELDEN, as);
    expect(data!._entities).toEqual([{ id, richting: null, soort: null, datum: null, status: null }]);
  });

  it.each([
    ['the corporatie to which it was made', ONDERSTEUNEN],
    ['the person himself', ZELF],
  ])('shows itself to %s, by its key and from the plaatsing', async (_, as) => {
    const { data } = await subgraph.vraagEntities('Woonoverlastmelding', [OVERLAST.sami], VELDEN, as);
    const through = await subgraph.vraag(
      `query ($id: ID!) { plaatsing(id: $id) { overlastmeldingen ${VELDEN} } }`,
      as,
      { id: PLAATSING.sami },
    );
    expect(data!._entities).toEqual([MELDING]);
    expect(through.data!.plaatsing).toEqual({ overlastmeldingen: [MELDING] });
  });
});
