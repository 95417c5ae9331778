import type { TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  coordinator,
  klantmanager,
  met,
  startVluchtelingenwerk,
  VWN,
  VWN_ANDERS,
  zonder,
} from '../fixture/keten';
import { VrijwilligerVwnEntity } from './vrijwilliger-vwn.entity';

const BUURT = 'BUURT_INFORMEREN';
const FIELDS = '{ id voornaam rol talen interesses beschikbaarheid }';
const LIJST = `{ vrijwilligersVwn { totaal edges { node ${FIELDS} } } }`;

const row: VrijwilligerVwnEntity = {
  ...{ id: 'vw-1', organisatie: VWN, voornaam: 'Testje', rol: 'MAATJE', talen: ['Nederlands'] },
  ...{ interesses: ['Koken'], beschikbaarheid: 'In het weekend' },
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await subgraph.db.manager.insert(VrijwilligerVwnEntity, [row, { ...row, id: 'vw-2', organisatie: VWN_ANDERS }]);
});
afterAll(() => subgraph.stop());

describe('a volunteer', () => {
  it.each([
    ['of another organisation', met(coordinator, BUURT), 'vw-2', 'GEEN_BETROKKENHEID'],
    ['to the klantmanager', met(klantmanager, BUURT), 'vw-1', 'ROL_NIET_BEVOEGD'],
    ['to a begeleider', met(begeleider, BUURT), 'vw-1', 'ROL_NIET_BEVOEGD'],
    ['for another purpose', coordinator, 'vw-1', 'DOEL_NIET_TOEGESTAAN'],
  ])('is refused %s', async (_, as, id, reden) => {
    const { data, weigeringen } = await subgraph.vraagEntities('VrijwilligerVwn', [id], FIELDS, as);
    expect(Object.values((data!._entities as object[])[0]!).filter(Boolean)).toEqual([id]);
    expect(new Set(weigeringen.map((w) => w.reden))).toEqual(new Set([reden]));
  });

  it('of another organisation is like one that does not exist', async () => {
    const [elders, weg] = await Promise.all(
      ['vw-2', 'vw-9'].map((id) => subgraph.vraagEntities('VrijwilligerVwn', [id], FIELDS, met(coordinator, BUURT))),
    );
    expect(zonder(elders!, 'vw-2')).toBe(zonder(weg!, 'vw-9'));
  });

  it('opens to the coördinator of the organisation, by list and through _entities', async () => {
    const { organisatie: _, ...expected } = row;
    const list = await subgraph.vraag(LIJST, met(coordinator, BUURT));
    const entity = await subgraph.vraagEntities('VrijwilligerVwn', ['vw-1'], FIELDS, met(coordinator, BUURT));
    expect(list.data).toEqual({ vrijwilligersVwn: { totaal: 1, edges: [{ node: expected }] } });
    expect(entity.data!._entities).toEqual([expected]);
  });
});

describe('the list of volunteers', () => {
  it.each([
    ['a begeleider', met(begeleider, BUURT)],
    ['the klantmanager', met(klantmanager, BUURT)],
  ])('is empty for %s', async (_, as) => {
    const { data } = await subgraph.vraag(LIJST, as);
    expect(data).toEqual({ vrijwilligersVwn: { totaal: 0, edges: [] } });
  });

  it('is refused without a purpose', async () => {
    const { errors } = await subgraph.vraag(LIJST, met(coordinator, undefined));
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });
});
