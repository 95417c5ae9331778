import { caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  beleid,
  coordinator,
  klantmanager,
  met,
  startVluchtelingenwerk,
  VWN_ANDERS,
  zelf,
  zonder,
} from '../fixture/keten';
import { TRAJECT, vulDossier } from '../fixture/rijen';
import { EvaluatieEntity } from './evaluatie.entity';

const FIELDS = '{ id datum oordeel doelenBehaald hindernissen mogelijkheden vrijeTekst }';
const VRAAG = `query ($id: ID!) { begeleidingstraject(id: $id) { evaluaties ${FIELDS} } }`;
const kwaliteit = met(coordinator, 'KWALITEIT_VERBETEREN');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await vulDossier(subgraph.db);
});
afterAll(() => subgraph.stop());

describe('an evaluation', () => {
  it.each([
    ['the begeleider it is about, ever', met(begeleider, 'KWALITEIT_VERBETEREN'), 'NOOIT'],
    ['the klantmanager (BR33)', klantmanager, 'ROL_NIET_BEVOEGD'],
    ['beleid, but added up', met(beleid, 'KWALITEIT_VERBETEREN'), 'ALLEEN_GEAGGREGEERD'],
    ['the coördinator for another purpose', coordinator, 'DOEL_NIET_TOEGESTAAN'],
  ])('is closed to %s, from the traject and through _entities', async (_, as, reden) => {
    const traject = await subgraph.vraag(VRAAG, as, { id: TRAJECT });
    const entity = await subgraph.vraagEntities('Evaluatie', ['e-1'], FIELDS, as);
    expect(traject.data).toEqual({ begeleidingstraject: { evaluaties: null } });
    expect(Object.values((entity.data!._entities as object[])[0]!).filter(Boolean)).toEqual(['e-1']);
    expect(redenen([...traject.weigeringen, ...entity.weigeringen])).toMatchObject({
      'Begeleidingstraject.evaluaties EVALUATIE': reden,
      'Evaluatie.oordeel EVALUATIE': reden,
    });
  });

  it('is closed to the coördinator of another organisation, like one that does not exist', async () => {
    const elders = caller(VWN_ANDERS, 'COORDINATOR_BEGELEIDING', 'mw-elders', 'KWALITEIT_VERBETEREN');
    const [known, unknown] = await Promise.all(
      ['e-1', 'e-weg'].map((id) => subgraph.vraagEntities('Evaluatie', [id], FIELDS, elders)),
    );
    expect(zonder(known!, 'e-1')).toBe(zonder(unknown!, 'e-weg'));
  });

  it.each([
    ['the coördinator who improves the work', kwaliteit],
    ['the person', zelf],
  ])('opens to %s', async (_, as) => {
    const traject = await subgraph.vraag(VRAAG, as, { id: TRAJECT });
    const entity = await subgraph.vraagEntities('Evaluatie', ['e-1'], FIELDS, as);
    expect(traject.data).toEqual({ begeleidingstraject: { evaluaties: entity.data!._entities } });
    expect(entity.data!._entities).toEqual([
      {
        ...{ id: 'e-1', datum: '2026-06-01', oordeel: 8, doelenBehaald: 1 },
        ...{ hindernissen: ['WACHTTIJD'], mogelijkheden: ['Stage'], vrijeTekst: 'Het wachten duurde lang.' },
      },
    ]);
  });

  it.each([
    ['a judgement outside 1 to 10', { oordeel: 11 }],
    ['an obstacle that is none', { hindernissen: ['ALLES'] }],
  ])('cannot be stored with %s', async (_, change) => {
    const [row] = await subgraph.db.manager.find(EvaluatieEntity);
    const wrong = { ...row!, id: 'e-2', ...change };
    await expect(subgraph.db.manager.insert(EvaluatieEntity, wrong)).rejects.toThrow('check constraint');
  });
});
