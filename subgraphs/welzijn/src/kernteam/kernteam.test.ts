import { caller, redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { countQueries, startWelzijn, VWN, WELZIJN } from '../fixture/keten';

const werker = caller(WELZIJN, 'SOCIAAL_WERKER', 'mw-werker', 'BUURT_INFORMEREN');
const LEDEN = 'query ($id: ID!) { kernteam(id: $id) { leden { naam rol organisatie { id } } } }';

let subgraph: TestSubgraph;
beforeAll(async () => (subgraph = await startWelzijn()));
afterAll(() => subgraph.stop());

const ids = (list: unknown) => (list as { id: string }[]).map(({ id }) => id);

describe('a kernteam', () => {
  it('does not tell its members to a role without a rule, and does not look them up', async () => {
    const agent = caller('politie-maasveld', 'POLITIE_KERNTEAM', 'mw-agent', 'BUURT_INFORMEREN');
    const { aantal } = countQueries(subgraph);
    const { data, weigeringen } = await subgraph.vraag(LEDEN, agent, { id: 'k-heidewijk' });
    expect([data, aantal()]).toEqual([{ kernteam: { leden: null } }, 1]);
    jest.restoreAllMocks();
    expect(redenen(weigeringen)).toEqual({ 'Kernteam.leden BUURT': 'ROL_NIET_BEVOEGD' });
  });

  it('does not tell its members to an organisation that has none in it', async () => {
    const { data, weigeringen } = await subgraph.vraag(LEDEN, werker, { id: 'k-beemdhof' });
    expect(data).toEqual({ kernteam: { leden: [{ naam: null, rol: null, organisatie: null }] } });
    expect(new Set(weigeringen.map(({ reden }) => reden))).toEqual(new Set(['GEEN_BETROKKENHEID']));
  });

  it('tells its members to the organisations that are in it', async () => {
    const { data, weigeringen } = await subgraph.vraag(LEDEN, werker, { id: 'k-heidewijk' });
    expect(weigeringen).toEqual([]);
    expect(data!.kernteam).toEqual({
      leden: [
        { naam: 'Naam van mw-agent', rol: 'POLITIE_KERNTEAM', organisatie: { id: 'politie-maasveld' } },
        { naam: 'Naam van mw-werker', rol: 'SOCIAAL_WERKER', organisatie: { id: WELZIJN } },
      ],
    });
  });

  it.each([
    [WELZIJN, ['k-heidewijk']],
    ['politie-maasveld', ['k-beemdhof', 'k-heidewijk']],
    [VWN, []],
  ])('is mine when %s has a member in it', async (organisatie, expected) => {
    const { data } = await subgraph.vraag('{ mijnKernteams { id } }', caller(organisatie, 'SOCIAAL_WERKER', 'x'));
    expect(ids(data!.mijnKernteams)).toEqual(expected);
  });

  it('is the same by id and by reference; one that does not exist is null', async () => {
    const fields = '{ id cyclusWeken vastAgendapuntPlaatsing wijk { naam } overleggen { totaal } }';
    const root = await subgraph.vraag(
      `{ kernteam(id: "k-heidewijk") ${fields} niets: kernteam(id: "k") ${fields} }`,
      werker,
    );
    const reference = await subgraph.vraagEntities('Kernteam', ['k-heidewijk', 'k'], fields, werker);
    expect(root.data).toEqual({
      kernteam: {
        id: 'k-heidewijk',
        cyclusWeken: 6,
        vastAgendapuntPlaatsing: true,
        wijk: { naam: 'Heidewijk' },
        overleggen: { totaal: 3 },
      },
      niets: null,
    });
    expect(reference.data!._entities).toEqual([root.data!.kernteam, null]);
  });
});

describe('a sociaal team', () => {
  it('tells its members to the organisations that are in it, by id and by reference', async () => {
    const fields = '{ wijk { naam } leden { naam rol } }';
    const root = await subgraph.vraag(`{ sociaalTeam(id: "s-heidewijk") ${fields} }`, werker);
    const reference = await subgraph.vraagEntities('SociaalTeam', ['s-heidewijk'], fields, werker);
    expect(root.data!.sociaalTeam).toEqual({
      wijk: { naam: 'Heidewijk' },
      leden: [{ naam: 'Naam van mw-werker', rol: 'SOCIAAL_WERKER' }],
    });
    expect(reference.data!._entities).toEqual([root.data!.sociaalTeam]);
  });
});
