import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { corporatie } from '../corporatie.subgraph';
import { AGENT, FEITEN, fillBuurt, TOEZICHT, VERHUURDER, WONING, WOONCONSULENT, ZELF } from '../fixture/buurt';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await testSubgraph(corporatie, { feiten: FEITEN });
  await fillBuurt(subgraph.db);
});
afterAll(() => subgraph.stop());

const VELDEN =
  '{ id adres { straat huisnummer } wijk { id } soort kamers oppervlakte aanpassingen beschikbaarPer huurprijs corporatie { id } }';
const BRABANT = { ...WOONCONSULENT, organisatie: 'corporatie-brabantthuis' };

const find = async (id: string, as: object) =>
  (await subgraph.vraagEntities('Woning', [id], VELDEN, as)).data!._entities as Record<string, unknown>[];

describe('a woning', () => {
  it.each([
    ['that is let, to another corporatie', WONING.sami, BRABANT],
    ['that is let, to the politie', WONING.sami, AGENT],
    ['that is let to somebody else, to a tenant', WONING.paar, ZELF],
    ['that is free, to another corporatie', WONING.vrij, BRABANT],
    ['that is free, to a tenant', WONING.vrij, ZELF],
    ['that another corporatie let before, to the present one', WONING.samiEerder, WOONCONSULENT],
  ])('%s shows nothing', async (_, id, as) => {
    const [{ id: key, ...rest }] = (await find(id, as)) as [Record<string, unknown>];
    expect([key, new Set(Object.values(rest))]).toEqual([id, new Set([null])]);
  });

  it.each([
    ['a corporatie', { ...WOONCONSULENT, organisatie: 'corporatie-zandweide' }],
    ['the politie', AGENT],
    ['a tenant', ZELF],
    ['the privacy officer', TOEZICHT],
  ])('looks the same to %s whether it is free, let or does not exist', async (_, as) => {
    const blank = async (id: string) => {
      const { data, weigeringen } = await subgraph.vraagEntities('Woning', [id], VELDEN, as);
      return JSON.stringify({ data, weigeringen }).replaceAll(id, '');
    };
    const answers = await Promise.all([WONING.vera, WONING.vrij, '90000000-0000-4000-8000-000000000000'].map(blank));
    expect(new Set(answers).size).toBe(1);
  });

  it.each([
    ['its corporatie', VERHUURDER],
    ['its tenant', ZELF],
  ])('that is let shows itself to %s', async (_, as) => {
    expect(await find(WONING.sami, as)).toEqual([
      {
        id: WONING.sami,
        adres: { straat: 'Testhof', huisnummer: '12a' },
        wijk: { id: 'wijk-maasveld-kortland' },
        soort: 'ZELFSTANDIG',
        kamers: 3,
        oppervlakte: 64,
        aanpassingen: ['LIFT'],
        beschikbaarPer: '2026-01-05',
        huurprijs: 612.35,
        corporatie: { id: 'corporatie-mooistede' },
      },
    ]);
  });
});

describe('the list of woningen', () => {
  const LIJST = '{ woningen { totaal edges { node { id } } } }';

  it.each([
    ['for other roles', AGENT, 'ROL_NIET_BEVOEGD'],
    ['for the privacy officer', TOEZICHT, 'ROL_NIET_BEVOEGD'],
    ['without a purpose', { ...WOONCONSULENT, doel: undefined }, 'DOEL_ONTBREEKT'],
  ])('is refused %s', async (_, as, code) => {
    const { data, errors } = await subgraph.vraag(LIJST, as);
    expect([data, errors![0]!.extensions.code]).toEqual([{ woningen: null }, code]);
  });

  it.each([
    [
      'its own: let to people it houses, and free',
      WOONCONSULENT,
      [WONING.sami, WONING.samiGeweigerd, WONING.paar, WONING.vrij],
    ],
    ['its own', BRABANT, [WONING.vera]],
    ['none for a purpose that needs none', { ...WOONCONSULENT, doel: 'SCHULDEN_VROEGSIGNALEREN' }, []],
  ])('shows a corporatie %s', async (_, as, expected) => {
    const { data } = await subgraph.vraag(LIJST, as);
    expect(data).toEqual({
      woningen: { totaal: expected.length, edges: expected.map((id) => ({ node: { id } })) },
    });
  });

  it('leaves out a dwelling once the corporatie is no longer involved with who lives there', async () => {
    const einde = Date.now() - 1;
    await subgraph.meld(
      ...FEITEN.flatMap((feit) =>
        feit.soort === 'BETROKKENHEID' && feit.feit?.organisatie === 'corporatie-brabantthuis'
          ? [{ ...feit, sleutel: 'einde', feit: { ...feit.feit, tot: einde } }]
          : [],
      ),
    );
    expect((await subgraph.vraag(LIJST, BRABANT)).data!.woningen).toHaveProperty('totaal', 1);
  });
});
