import { redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { beleid, coordinator, klantmanager, met, startVluchtelingenwerk } from '../fixture/keten';
import { EvaluatieRapportageEntity } from './evaluatie-rapportage.entity';

const FIELDS =
  '{ id periode gemeente { code } wijk { id } aantal gemiddeldOordeel doelenBehaaldPct themas { thema aantal } onderdrukt }';
const VRAAG = `{ evaluatieRapportages(gemeente: "9901") ${FIELDS} }`;

const rapportage: EvaluatieRapportageEntity = {
  ...{ id: '9901-2026-H1', periode: '2026-H1', gemeente: '9901', wijk: null, k: 5, onderdrukt: false },
  ...{ aantal: 12, gemiddeldOordeel: 7.8, doelenBehaaldPct: 66.7, themas: [{ thema: 'TAAL', aantal: 7 }] },
};
const onderdrukt: EvaluatieRapportageEntity = {
  ...{ id: 'wijk-a-2026-H1', periode: '2026-H1', gemeente: '9901', wijk: 'wijk-a', k: 10, onderdrukt: true },
  ...{ aantal: null, gemiddeldOordeel: null, doelenBehaaldPct: null, themas: [] },
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await subgraph.db.manager.insert(EvaluatieRapportageEntity, [
    onderdrukt,
    rapportage,
    { ...rapportage, id: '9902-2026-H1', gemeente: '9902' },
    { ...rapportage, id: '9901-2025-H2', periode: '2025-H2' },
  ]);
});
afterAll(() => subgraph.stop());

describe('the evaluation reports', () => {
  it('are refused without a purpose', async () => {
    const { errors } = await subgraph.vraag(VRAAG, met(beleid, undefined));
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });

  it.each([
    ['the klantmanager', klantmanager, 'ROL_NIET_BEVOEGD'],
    ['the coördinator', coordinator, 'ROL_NIET_BEVOEGD'],
    ['beleid for another purpose', met(beleid, 'KWALITEIT_VERBETEREN'), 'ROL_NIET_BEVOEGD'],
  ])('are not for %s: an empty list, and a refusal through _entities', async (_, as, reden) => {
    const list = await subgraph.vraag(VRAAG, as);
    const entity = await subgraph.vraagEntities('EvaluatieRapportage', [rapportage.id], FIELDS, as);
    expect(list.data).toEqual({ evaluatieRapportages: [] });
    expect(Object.values((entity.data!._entities as object[])[0]!).filter(Boolean)).toEqual([rapportage.id]);
    expect(redenen(entity.weigeringen)).toMatchObject({ 'EvaluatieRapportage.aantal BELEIDSINFO': reden });
  });

  it('show beleid the figures, and of a small cell only that it is suppressed (BR24)', async () => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, beleid);
    expect(weigeringen).toEqual([]);
    expect(data!.evaluatieRapportages).toEqual([
      {
        ...{ id: '9901-2026-H1', periode: '2026-H1', gemeente: { code: '9901' }, wijk: null, onderdrukt: false },
        ...{ aantal: 12, gemiddeldOordeel: 7.8, doelenBehaaldPct: 66.7, themas: [{ thema: 'TAAL', aantal: 7 }] },
      },
      {
        ...{ id: 'wijk-a-2026-H1', periode: '2026-H1', gemeente: { code: '9901' }, wijk: { id: 'wijk-a' } },
        ...{ aantal: null, gemiddeldOordeel: null, doelenBehaaldPct: null, themas: [], onderdrukt: true },
      },
      expect.objectContaining({ id: '9901-2025-H2' }),
    ]);
  });

  it('give through _entities what the list gives', async () => {
    const list = await subgraph.vraag(VRAAG, beleid);
    const ids = (list.data!.evaluatieRapportages as { id: string }[]).map(({ id }) => id);
    const entities = await subgraph.vraagEntities('EvaluatieRapportage', ids, FIELDS, beleid);
    expect(entities.data!._entities).toEqual(list.data!.evaluatieRapportages);
  });

  it('lead to no evaluation and no person', () => {
    const fields = subgraph.built.schema.getType('EvaluatieRapportage')!.toConfig() as { fields: object };
    expect(Object.keys(fields.fields)).toEqual([
      ...['id', 'periode', 'gemeente', 'wijk', 'aantal', 'gemiddeldOordeel'],
      ...['doelenBehaaldPct', 'themas', 'onderdrukt'],
    ]);
  });

  it.each<[string, Partial<EvaluatieRapportageEntity>]>([
    ['figures under k', { aantal: 4 }],
    ['figures under the k of a small kern', { k: 10, aantal: 9 }],
    ['a k under 5', { k: 4, aantal: 4 }],
    ['figures in a suppressed cell', { onderdrukt: true }],
    ['obstacles in a suppressed cell', { ...onderdrukt, themas: [{ thema: 'TAAL', aantal: 5 }] }],
  ])('cannot hold %s', async (_, change) => {
    const wrong = { ...rapportage, ...change, id: 'fout', periode: '2024-H1' };
    await expect(subgraph.db.manager.insert(EvaluatieRapportageEntity, wrong)).rejects.toThrow('check constraint');
  });
});
