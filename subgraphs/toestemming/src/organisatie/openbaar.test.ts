import { wereld } from '@ketenhub/demo';
import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import type { DataSource } from 'typeorm';
import { fill } from '../fill.seed';
import { klantmanager } from '../testregister';
import { toestemming } from '../toestemming.subgraph';

/* What every partner may read without a purpose: who is who, who does what, and on which agreement. */

const as = { ...klantmanager, doel: undefined };
let subgraph: TestSubgraph;
beforeAll(async () => {
  // Before it starts: what comes in later may break a question off, which then is to be asked again.
  const vul = (db: DataSource) =>
    fill(
      db,
      () => wereld('klein'),
      () => undefined,
    );
  subgraph = await testSubgraph(toestemming, { vul });
});
afterAll(() => subgraph.stop());

describe('what is not about people', () => {
  it.each<[string, string, unknown]>([
    [
      'an organisation',
      '{ organisatie(id: "gemeente-maasveld") { naam soort gemeente { code } } }',
      { organisatie: { naam: 'Gemeente Maasveld', soort: 'GEMEENTE', gemeente: { code: '9901' } } },
    ],
    ['nothing for an unknown organisation', '{ organisatie(id: "x") { naam } }', { organisatie: null }],
    [
      'an organisation of the whole chain',
      '{ organisatie(id: "keten-toezicht") { gemeente { code } } }',
      { organisatie: { gemeente: null } },
    ],
    [
      'the corporaties of a gemeente',
      '{ organisaties(gemeente: "9902", soort: CORPORATIE) { id } }',
      { organisaties: [{ id: 'corporatie-kromhoek' }, { id: 'corporatie-zandweide' }] },
    ],
  ])('shows %s', async (_, query, verwacht) => {
    expect(await subgraph.vraag(query, as)).toMatchObject({ data: verwacht, weigeringen: [] });
  });

  it('shows who had a task and who has it (T6)', async () => {
    const { data } = await subgraph.vraag(
      '{ taaktoewijzingen(gemeente: "9903") { taak organisatie { id } gemeente { code } tot } }',
      as,
    );
    const rows = (data!.taaktoewijzingen as { taak: string; organisatie: { id: string }; tot: string | null }[]).filter(
      ({ taak }) => taak === 'MAATSCHAPPELIJKE_BEGELEIDING',
    );
    expect(rows.map(({ organisatie, tot }) => [organisatie.id, tot !== null])).toEqual([
      ['vluchtelingenwerk-vechtdal-oost', true],
      ['welzijn-vechtdal-oost', false],
    ]);
  });

  it('shows the covenants and the register of processing', async () => {
    const { data, errors } = await subgraph.vraag(
      `{ convenanten { id partijen { id } categorieen doel geldigVan versie }
         verwerkingsactiviteiten { naam doel grondslag bewaartermijn verantwoordelijke { naam } ontvangers { id } } }`,
      as,
    );
    expect(errors).toBeUndefined();
    expect(data!.convenanten).toHaveLength(3);
    expect(data!.convenanten).toContainEqual(
      expect.objectContaining({
        id: 'convenant-kernteam-maasveld',
        partijen: expect.arrayContaining([{ id: 'politie-maasveld' }]),
      }),
    );
    expect(data!.verwerkingsactiviteiten).toContainEqual(
      expect.objectContaining({ naam: 'Sociaal team', verantwoordelijke: { naam: 'Welzijn Maasveld' } }),
    );
  });

  it('gives the same by reference, and nothing for an unknown key', async () => {
    for (const [type, id] of [
      ['Organisatie', 'gemeente-maasveld'],
      ['Taaktoewijzing', 'taak-9901-wmo-gemeente-maasveld'],
      ['Convenant', 'convenant-kernteam-maasveld'],
      ['Verwerkingsactiviteit', 'verwerking-maasveld-inkomen'],
    ] as const) {
      const { data } = await subgraph.vraagEntities(type, [id, 'x'], '{ id }', as);
      expect(data!._entities).toEqual([{ id }, null]);
    }
  });
});
