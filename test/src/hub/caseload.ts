import { ask } from './ask';
import type { RunningHub } from './running-hub';
import type { Who } from './who';

const CASELOAD = `query Caseload($first: Int, $after: String) {
  caseload(first: $first, after: $after) {
    totaal
    pageInfo { hasNextPage endCursor }
    edges { node { id naam { volledigeNaam } } }
  }
}`;

interface Bladzijde {
  totaal: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string; naam: { volledigeNaam: string } } }[];
}

/** The list of one's own people: complete, counted on what one may see, and nobody else's. */
export function caseload(hub: () => RunningHub, who: () => Who, p01: () => string): void {
  const bladzijde = async (naam: keyof Who, variables: object = {}): Promise<Bladzijde> => {
    const { data, errors, weigeringen } = await ask(hub(), who()[naam], { query: CASELOAD, variables });
    expect([errors, weigeringen]).toEqual([[], []]);
    return data!.caseload as Bladzijde;
  };
  const ids = ({ edges }: Bladzijde) => edges.map(({ node }) => node.id);

  it('holds P01 and counts its rows', async () => {
    const own = await bladzijde('begeleider');
    expect(ids(own)).toContain(p01());
    expect([own.totaal, own.pageInfo.hasNextPage]).toEqual([own.edges.length, false]);
    expect(new Set(ids(own)).size).toBe(own.totaal);
  });

  it('shows everybody’s name', async () => {
    for (const { node } of (await bladzijde('begeleider')).edges) expect(node.naam.volledigeNaam).toMatch(/\S \S/);
  });

  it('is the same people page by page', async () => {
    const all = await bladzijde('begeleider');
    const found: string[] = [];
    for (let after: string | undefined; found.length < all.totaal;) {
      const page = await bladzijde('begeleider', { first: 2, after });
      expect(page.totaal).toBe(all.totaal);
      found.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(ids(all));
  });

  it('of a begeleider elsewhere has other people', async () => {
    const [own, other] = await Promise.all([bladzijde('begeleider'), bladzijde('elders')]);
    expect(other.totaal).toBeGreaterThan(0);
    expect(ids(own).filter((id) => ids(other).includes(id))).toEqual([]);
  });

  it('of the person is himself', async () => {
    expect(ids(await bladzijde('betrokkene'))).toEqual([p01()]);
  });
}
