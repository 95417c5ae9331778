import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { corporatie } from '../corporatie.subgraph';
import {
  ACHTERSTAND,
  AGENT,
  BEGELEIDER,
  FEITEN,
  fillBuurt,
  HUUR,
  INKOMEN,
  PLAATSING,
  SAMI,
  VERHUURDER,
  WOONCONSULENT,
  ZELF,
} from '../fixture/buurt';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await testSubgraph(corporatie, { feiten: FEITEN });
  await fillBuurt(subgraph.db);
});
afterAll(() => subgraph.stop());

const SCHULDEN = { ...WOONCONSULENT, doel: 'SCHULDEN_VROEGSIGNALEREN' };
const OVEREENKOMST = '{ ingangsdatum einddatum huurprijs servicekosten betaalwijze betaalkenmerk }';
const ACHTERSTAND_VELDEN =
  '{ id bedrag maanden bezwaarHuurder vroegsignaalVerzondenOp sociaalIncassoStappen { soort datum } plaatsing { id } }';

const ofPlaatsing = async (id: string, selection: string, as: object) =>
  (await subgraph.vraag(`query ($id: ID!) { plaatsing(id: $id) ${selection} }`, as, { id })).data!.plaatsing;

const idsOf = (verbinding: unknown) =>
  (verbinding as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

describe('a huurovereenkomst', () => {
  it.each([
    ['the politie', HUUR.sami, AGENT],
    ['a begeleider', HUUR.sami, BEGELEIDER],
    ['another corporatie', HUUR.sami, { ...WOONCONSULENT, organisatie: 'corporatie-brabantthuis' }],
    ['a corporatie that did not conclude it', HUUR.samiEerder, WOONCONSULENT],
    ['a corporatie about arrears', HUUR.sami, SCHULDEN],
  ])('shows nothing to %s', async (_, id, as) => {
    const { data } = await subgraph.vraagEntities('Huurovereenkomst', [id], OVEREENKOMST, as);
    expect(new Set(Object.values((data!._entities as object[])[0]!))).toEqual(new Set([null]));
  });

  it('shows its corporatie and the tenant the rent, and that the gemeente pays it while he is ontzorgd', async () => {
    const expected = {
      ingangsdatum: '2026-01-20',
      einddatum: null,
      huurprijs: 612.35,
      servicekosten: 41.2,
      betaalwijze: 'DOOR_GEMEENTE',
      betaalkenmerk: 'HUUR-00000001',
    };
    for (const as of [VERHUURDER, ZELF]) {
      const { data } = await subgraph.vraagEntities('Huurovereenkomst', [HUUR.sami], OVEREENKOMST, as);
      expect(data!._entities).toEqual([expected]);
      expect(await ofPlaatsing(PLAATSING.sami, `{ huurovereenkomst ${OVEREENKOMST} }`, as)).toEqual({
        huurovereenkomst: expected,
      });
    }
  });

  it('shows the consulent what the rent costs, not who pays it', async () => {
    const as = { ...INKOMEN, doel: 'FINANCIEEL_ONTZORGEN' };
    expect(await ofPlaatsing(PLAATSING.sami, `{ huurovereenkomst ${OVEREENKOMST} }`, as)).toEqual({
      huurovereenkomst: {
        ingangsdatum: '2026-01-20',
        einddatum: null,
        huurprijs: 612.35,
        servicekosten: 41.2,
        betaalwijze: null,
        betaalkenmerk: 'HUUR-00000001',
      },
    });
  });

  it('does not exist before there is a contract', async () => {
    expect(await ofPlaatsing(PLAATSING.paar, '{ huurovereenkomst { id } }', VERHUURDER)).toEqual({
      huurovereenkomst: null,
    });
  });
});

describe('huurachterstanden', () => {
  it.each([
    ['to the politie', ACHTERSTAND.gemeld, AGENT],
    ['to a corporatie for letting', ACHTERSTAND.gemeld, WOONCONSULENT],
    ['to a corporatie where they did not arise', ACHTERSTAND.eerder, SCHULDEN],
    ['to the gemeente when the tenant objects', ACHTERSTAND.bezwaar, INKOMEN],
    ['to the gemeente before the vroegsignaal', ACHTERSTAND.lopend, INKOMEN],
  ])('show nothing %s', async (_, id, as) => {
    const { data } = await subgraph.vraagEntities('Huurachterstand', [id], '{ bedrag maanden plaatsing { id } }', as);
    expect(data!._entities).toEqual([{ bedrag: null, maanden: null, plaatsing: null }]);
  });

  it.each([
    ['to the gemeente only by a vroegsignaal', INKOMEN, [ACHTERSTAND.gemeld]],
    ['to the corporatie its own', SCHULDEN, [ACHTERSTAND.gemeld, ACHTERSTAND.bezwaar, ACHTERSTAND.lopend]],
    ['to the tenant all', ZELF, [ACHTERSTAND.gemeld, ACHTERSTAND.bezwaar, ACHTERSTAND.lopend, ACHTERSTAND.eerder]],
    ['to the corporatie none for letting', WOONCONSULENT, []],
  ])('are listed and counted %s', async (_, as, expected) => {
    const { data } = await subgraph.vraag('{ huurachterstanden { totaal edges { node { id } } } }', as);
    expect(idsOf(data!.huurachterstanden)).toEqual(expected);
    expect(data!.huurachterstanden).toHaveProperty('totaal', expected.length);
  });

  it('show the gemeente the height alone', async () => {
    const list = `{ huurachterstanden { edges { node ${ACHTERSTAND_VELDEN} } } }`;
    const { data } = await subgraph.vraag(list, INKOMEN);
    expect(data!.huurachterstanden).toEqual({
      edges: [
        {
          node: {
            id: ACHTERSTAND.gemeld,
            bedrag: 1224.7,
            maanden: null,
            bezwaarHuurder: null,
            vroegsignaalVerzondenOp: '2026-09-08',
            sociaalIncassoStappen: null,
            plaatsing: { id: PLAATSING.sami },
          },
        },
      ],
    });
    expect(await ofPlaatsing(PLAATSING.sami, '{ huurachterstanden { id } }', INKOMEN)).toEqual({
      huurachterstanden: [{ id: ACHTERSTAND.gemeld }],
    });
  });

  it('show the corporatie the steps it took', async () => {
    const { data } = await subgraph.vraagEntities(
      'Huurachterstand',
      [ACHTERSTAND.lopend],
      ACHTERSTAND_VELDEN,
      SCHULDEN,
    );
    expect(data!._entities).toEqual([
      {
        id: ACHTERSTAND.lopend,
        bedrag: 1224.7,
        maanden: 2,
        bezwaarHuurder: false,
        vroegsignaalVerzondenOp: null,
        sociaalIncassoStappen: [
          { soort: 'HERINNERING', datum: '2026-08-01' },
          { soort: 'PERSOONLIJK_CONTACT', datum: '2026-08-12' },
          { soort: 'HULPVERWIJZING', datum: '2026-08-20' },
        ],
        plaatsing: { id: PLAATSING.sami },
      },
    ]);
  });

  it('show a begeleider with consent that there are arrears, and no more', async () => {
    const selection = '{ huurachterstanden { id bedrag } }';
    expect(await ofPlaatsing(PLAATSING.sami, selection, BEGELEIDER)).toEqual({ huurachterstanden: null });
    await subgraph.meld({
      soort: 'TOESTEMMING',
      feit: {
        id: 'schulden',
        statushouder: SAMI,
        verstrekker: 'corporatie-mooistede',
        ontvanger: 'vluchtelingenwerk-maasveld',
        categorieen: ['SCHULDEN'],
        doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
        uitdrukkelijk: false,
        gegevenOp: Date.now() - 1000,
        geldigTot: Date.now() + 86_400_000,
      },
    });
    expect(await ofPlaatsing(PLAATSING.sami, selection, BEGELEIDER)).toEqual({
      huurachterstanden: [
        { id: ACHTERSTAND.gemeld, bedrag: null },
        { id: ACHTERSTAND.bezwaar, bedrag: null },
        { id: ACHTERSTAND.lopend, bedrag: null },
      ],
    });
    expect(await ofPlaatsing(PLAATSING.samiEerder, selection, BEGELEIDER)).toEqual({ huurachterstanden: null });
  });
});
