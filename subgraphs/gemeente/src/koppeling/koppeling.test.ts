import { huisvesting, klantmanager, testGemeente, type TestGemeente } from '../testwereld.seed';

const QUERY = `query ($status: KoppelingStatus, $first: Int, $after: String) {
  koppelingen(status: $status, first: $first, after: $after) {
    totaal pageInfo { hasNextPage endCursor }
    edges { node { id datumKoppeling status uiterlijkeDatumWoonruimte uiterlijkeDatumVerhuizing gemeente { code } } }
  }
}`;

interface Lijst {
  totaal: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string; datumKoppeling: string; status: string; gemeente: { code: string } } }[];
}

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

async function lijst(as: object, variables: object = {}): Promise<Lijst> {
  const { data, errors } = await subgraph.vraag(QUERY, as, variables);
  expect(errors).toBeUndefined();
  return data!.koppelingen as Lijst;
}

describe('koppelingen', () => {
  it('are not listed without a purpose', async () => {
    const { errors } = await subgraph.vraag('{ koppelingen { totaal } }', { ...huisvesting, doel: undefined });
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });

  it.each([
    ['of no own people', { ...huisvesting, organisatie: 'gemeente-nergens' }],
    ['of whom the role may see nothing', { ...huisvesting, rol: 'BELEIDSMEDEWERKER', doel: 'BELEID_MONITOREN' }],
  ])('are none to a caller %s', async (_, as) => expect((await lijst(as)).totaal).toBe(0));

  it('are those of the own gemeente, the latest first, counted as seen', async () => {
    const { totaal, edges } = await lijst(huisvesting, { first: 100 });
    const data = edges.map(({ node }) => node.datumKoppeling);
    expect(totaal).toBe(edges.length);
    expect(totaal).toBeGreaterThan(10);
    expect(data).toEqual([...data].sort().reverse());
    expect(new Set(edges.map(({ node }) => node.gemeente.code))).toEqual(new Set(['9901']));
  });

  it('are paged without a gap', async () => {
    const all = (await lijst(huisvesting, { first: 100 })).edges.map(({ node }) => node.id);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { edges, pageInfo } = await lijst(huisvesting, { first: 7, after });
      seen.push(...edges.map(({ node }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(all);
  });

  it('are filtered by status', async () => {
    const all = await lijst(huisvesting, { first: 100 });
    const verhuisd = await lijst(huisvesting, { status: 'VERHUISD', first: 100 });
    expect(verhuisd.totaal).toBe(all.edges.filter(({ node }) => node.status === 'VERHUISD').length);
    expect(new Set(verhuisd.edges.map(({ node }) => node.status))).toEqual(new Set(['VERHUISD']));
  });

  it('are not ordered by a date that the caller may not see', async () => {
    const { edges } = await lijst(klantmanager, { first: 100 });
    const ids = edges.map(({ node }) => node.id);
    expect(edges[0]!.node.datumKoppeling).toBeNull();
    expect(ids).toEqual([...ids].sort());
  });

  it('have their last days (BR10)', async () => {
    const selection =
      '{ huishouden { koppeling { datumKoppeling uiterlijkeDatumWoonruimte uiterlijkeDatumVerhuizing } } }';
    const { persoon } = await subgraph.lees('P01', selection, huisvesting);
    const { datumKoppeling, uiterlijkeDatumWoonruimte, uiterlijkeDatumVerhuizing } = persoon.huishouden.koppeling;
    const weken = (dag: string) => (Date.parse(dag) - Date.parse(datumKoppeling)) / (7 * 86_400_000);
    expect([weken(uiterlijkeDatumWoonruimte), weken(uiterlijkeDatumVerhuizing)]).toEqual([10, 12]);
  });
});
