import { caller, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { startWelzijn, WELZIJN } from '../fixture/keten';
import { KernteamoverlegEntity } from './kernteamoverleg.entity';

const werker = caller(WELZIJN, 'SOCIAAL_WERKER', 'mw-werker', 'BUURT_INFORMEREN');
const LIST = `query ($kernteam: ID, $vanaf: Datum, $first: Int, $after: String) {
  kernteamoverleggen(kernteam: $kernteam, vanaf: $vanaf, first: $first, after: $after) {
    totaal pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

interface Lijst {
  totaal: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string } }[];
}

let subgraph: TestSubgraph;
beforeAll(async () => (subgraph = await startWelzijn()));
afterAll(() => subgraph.stop());

const list = async (variables: object) =>
  (await subgraph.vraag(LIST, werker, variables)).data!.kernteamoverleggen as Lijst;
const ids = ({ edges }: Lijst) => edges.map(({ node }) => node.id);

describe('the calendar of the kernteams', () => {
  it.each([
    ['everything, by day', {}, ['o-1', 'o-4', 'o-3', 'o-2']],
    ['one kernteam', { kernteam: 'k-heidewijk' }, ['o-1', 'o-3', 'o-2']],
    ['from a day on, that day included', { vanaf: '2026-11-11' }, ['o-3', 'o-2']],
    ['both', { kernteam: 'k-beemdhof', vanaf: '2026-11-11' }, []],
    ['a kernteam that does not exist', { kernteam: 'k' }, []],
  ])('lists %s', async (_, variables, expected) => {
    const found = await list(variables);
    expect([ids(found), found.totaal]).toEqual([expected, expected.length]);
  });

  it('goes on after a cursor', async () => {
    const first = await list({ first: 3 });
    const second = await list({ first: 3, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, ids(second), second.pageInfo.hasNextPage]).toEqual([true, ['o-2'], false]);
  });

  it('tells why a kernteam meets in between', async () => {
    const fields = '{ datum soort aanleiding kernteam { id } agendapunten { id } }';
    const { data } = await subgraph.vraagEntities('Kernteamoverleg', ['o-3', 'o'], fields, werker);
    expect(data!._entities).toEqual([
      {
        datum: '2026-11-11',
        soort: 'TUSSENTIJDS',
        aanleiding: 'Verhuizing komt eerder',
        kernteam: { id: 'k-heidewijk' },
        agendapunten: [],
      },
      null,
    ]);
  });

  it('has the newest first for one kernteam', async () => {
    const query = '{ kernteam(id: "k-heidewijk") { overleggen(first: 2) { edges { node { id } } totaal } } }';
    const { data } = await subgraph.vraag(query, werker);
    expect(ids((data!.kernteam as { overleggen: Lijst }).overleggen)).toEqual(['o-2', 'o-3']);
  });

  it('keeps no meeting in between without a reason', async () => {
    const row = {
      id: 'o-9',
      kernteam: 'k-heidewijk',
      datum: '2026-11-12',
      soort: 'TUSSENTIJDS' as const,
      aanleiding: null,
    };
    await expect(subgraph.db.manager.insert(KernteamoverlegEntity, row)).rejects.toThrow('violates check constraint');
  });
});
