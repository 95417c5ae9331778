import { caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { BEEMDHOF, DOORNVEEN, HEIDEWIJK, startWelzijn, WELZIJN } from '../fixture/keten';
import { VerenigingEntity } from '../vereniging/vereniging.entity';

const werker = caller(WELZIJN, 'SOCIAAL_WERKER', 'mw-werker', 'BUURT_INFORMEREN');
const FIELDS = `{ id naam soort gemeente { code } wijkblad wijkraad vrijwilligersnetwerk { sterkte doelen }
  kernteam { id } sociaalTeam { id } }`;
const NETWERK = 'query ($id: ID!) { wijk(id: $id) { naam vrijwilligersnetwerk { sterkte } } }';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startWelzijn();
  await subgraph.db.manager.insert(VerenigingEntity, [
    { id: 'v-2', naam: 'Zangkoor', aanbod: 'Zingen', wijk: HEIDEWIJK },
    { id: 'v-1', naam: 'Fietswerkplaats', aanbod: 'Fietsen', wijk: HEIDEWIJK },
    { id: 'v-3', naam: 'Buurtvereniging', aanbod: 'Samen eten', wijk: BEEMDHOF },
  ]);
});
afterAll(() => subgraph.stop());

describe('a wijk', () => {
  it.each([
    ['without a purpose', { ...werker, doel: undefined }, 'DOEL_ONTBREEKT'],
    ['for another purpose', { ...werker, doel: 'SOCIAAL_ONDERSTEUNEN' }, 'DOEL_NIET_TOEGESTAAN'],
    [
      'to a role without a rule',
      caller('gemeente-maasveld', 'KLANTMANAGER_INBURGERING', 'x', 'BUURT_INFORMEREN'),
      'ROL_NIET_BEVOEGD',
    ],
  ])('shows its name but not its network %s', async (_, as, reden) => {
    const { data, weigeringen } = await subgraph.vraag(NETWERK, as, { id: HEIDEWIJK });
    expect(data).toEqual({ wijk: { naam: 'Heidewijk', vrijwilligersnetwerk: null } });
    expect(redenen(weigeringen)).toEqual({ 'Wijk.vrijwilligersnetwerk BUURT': reden });
  });

  it('is null when it does not exist', async () => {
    const { data, errors } = await subgraph.vraag(`{ wijk(id: "wijk-nergens") ${FIELDS} }`, werker);
    expect([data, errors]).toEqual([{ wijk: null }, undefined]);
  });

  it('shows all to a sociaal werker who informs the neighbourhood, by id and by reference alike', async () => {
    const root = await subgraph.vraag(`query ($id: ID!) { wijk(id: $id) ${FIELDS} }`, werker, { id: HEIDEWIJK });
    const reference = await subgraph.vraagEntities('Wijk', [HEIDEWIJK], FIELDS, werker);
    expect(root.data!.wijk).toEqual({
      id: HEIDEWIJK,
      naam: 'Heidewijk',
      soort: 'WIJK',
      gemeente: { code: '9901' },
      wijkblad: true,
      wijkraad: null,
      vrijwilligersnetwerk: { sterkte: 'STERK', doelen: ['Ontmoeten'] },
      kernteam: { id: 'k-heidewijk' },
      sociaalTeam: { id: 's-heidewijk' },
    });
    expect(reference.data!._entities).toEqual([root.data!.wijk]);
  });

  it('is listed by name, of one gemeente or of all', async () => {
    const query = 'query ($gemeente: ID) { wijken(gemeente: $gemeente) { id } }';
    const ids = async (gemeente?: string) =>
      ((await subgraph.vraag(query, werker, { gemeente })).data!.wijken as { id: string }[]).map(({ id }) => id);
    expect(await ids()).toEqual([BEEMDHOF, DOORNVEEN, HEIDEWIJK]);
    expect(await ids('9901')).toEqual([BEEMDHOF, HEIDEWIJK]);
    expect(await ids('0000')).toEqual([]);
  });

  it('has verenigingen, listed by name', async () => {
    const { data } = await subgraph.vraag(
      `{ verenigingen(wijk: "${HEIDEWIJK}") { naam aanbod wijk { naam } } }`,
      werker,
    );
    expect(data!.verenigingen).toEqual([
      { naam: 'Fietswerkplaats', aanbod: 'Fietsen', wijk: { naam: 'Heidewijk' } },
      { naam: 'Zangkoor', aanbod: 'Zingen', wijk: { naam: 'Heidewijk' } },
    ]);
    const all = await subgraph.vraag('{ verenigingen { id } }', werker);
    expect(all.data!.verenigingen).toHaveLength(3);
    const reference = await subgraph.vraagEntities('Vereniging', ['v-1', 'v-0'], '{ naam }', werker);
    expect(reference.data!._entities).toEqual([{ naam: 'Fietswerkplaats' }, null]);
  });
});
