import { caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { BEEMDHOF, HEIDEWIJK, startWelzijn, VWN, WELZIJN } from '../fixture/keten';
import { VrijwilligerWelzijnEntity } from './vrijwilliger.entity';

const DOEL = 'BUURT_INFORMEREN';
const welzijn = caller(WELZIJN, 'VRIJWILLIGERSCOORDINATOR', 'mw-vc', DOEL);
const vwn = caller(VWN, 'COORDINATOR_BEGELEIDING', 'mw-coord', DOEL);
const FIELDS = '{ id voornaam rollen talen wijk { naam } vogAanwezig toestemmingDelenMetVwn }';
const LIST = `query ($wijk: ID) { vrijwilligersWelzijn(wijk: $wijk) { totaal edges { node ${FIELDS} } } }`;

const row: VrijwilligerWelzijnEntity = {
  id: 'v-1',
  organisatie: WELZIJN,
  gedeeldMet: null,
  voornaam: 'Joke',
  rollen: ['MAATJE', 'GASTHEER'],
  talen: ['Nederlands'],
  wijk: HEIDEWIJK,
  vogAanwezig: true,
  toestemmingDelenMetVwn: false,
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startWelzijn();
  await subgraph.db.manager.insert(VrijwilligerWelzijnEntity, [
    row,
    { ...row, id: 'v-2', wijk: BEEMDHOF, toestemmingDelenMetVwn: true, gedeeldMet: VWN },
    { ...row, id: 'v-3', organisatie: 'welzijn-heuvelrand' },
  ]);
});
afterAll(() => subgraph.stop());

const ids = async (as: object, variables: object = {}) => {
  const { data } = await subgraph.vraag(LIST, as, variables);
  const { totaal, edges } = data!.vrijwilligersWelzijn as { totaal: number; edges: { node: { id: string } }[] };
  expect(totaal).toBe(edges.length);
  return edges.map(({ node }) => node.id);
};

describe('the volunteers of welzijn', () => {
  it('are not listed without a purpose', async () => {
    const { errors } = await subgraph.vraag(LIST, { ...welzijn, doel: undefined });
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });

  it.each([
    ['nobody for another purpose', { ...welzijn, doel: 'MAATJE_KOPPELEN' }, []],
    ['nobody to a partner they are not shared with', caller('corporatie-mooistede', 'WOONCONSULENT', 'x', DOEL), []],
    ['the whole pool to welzijn', welzijn, ['v-1', 'v-2']],
    ['to Vluchtelingenwerk those who agreed to it', vwn, ['v-2']],
    ['to another welzijn its own', { ...welzijn, organisatie: 'welzijn-heuvelrand' }, ['v-3']],
  ])('are listed: %s', async (_, as, expected) => {
    expect(await ids(as)).toEqual(expected);
  });

  it('are listed per wijk', async () => {
    expect(await ids(welzijn, { wijk: BEEMDHOF })).toEqual(['v-2']);
    expect(await ids(vwn, { wijk: HEIDEWIJK })).toEqual([]);
  });

  it('are refused by key to whom they are not shared with, as if they did not exist', async () => {
    const { data, weigeringen } = await subgraph.vraagEntities(
      'VrijwilligerWelzijn',
      ['v-1', 'v-0'],
      '{ voornaam }',
      vwn,
    );
    expect(data!._entities).toEqual([{ voornaam: null }, { voornaam: null }]);
    expect(redenen(weigeringen)).toEqual({ 'VrijwilligerWelzijn.voornaam BUURT': 'GEEN_BETROKKENHEID' });
  });

  it('are the same by key', async () => {
    const { data } = await subgraph.vraagEntities('VrijwilligerWelzijn', ['v-1'], FIELDS, welzijn);
    expect(data!._entities).toEqual([
      {
        id: 'v-1',
        voornaam: 'Joke',
        rollen: ['MAATJE', 'GASTHEER'],
        talen: ['Nederlands'],
        wijk: { naam: 'Heidewijk' },
        vogAanwezig: true,
        toestemmingDelenMetVwn: false,
      },
    ]);
  });

  it('are not shared without their agreement', async () => {
    const wrong = { ...row, id: 'v-4', gedeeldMet: VWN };
    await expect(subgraph.db.manager.insert(VrijwilligerWelzijnEntity, wrong)).rejects.toThrow('check constraint');
  });
});
