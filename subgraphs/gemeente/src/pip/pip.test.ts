import { consulent, klantmanager, testGemeente, type TestGemeente } from '../testwereld.seed';

const heuvelrand = { ...klantmanager, organisatie: 'gemeente-heuvelrand' };
const QUERY = `query ($verlopen: Boolean) {
  pipTermijnen(verlopen: $verlopen, first: 100) {
    totaal edges { node { id uiterlijkeVaststellingsdatum dagtekening status } }
  }
}`;

interface Termijn {
  id: string;
  uiterlijkeVaststellingsdatum: string | null;
  dagtekening: string | null;
}

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

async function termijnen(as: object, variables: object = {}): Promise<Termijn[]> {
  const { data, errors } = await subgraph.vraag(QUERY, as, variables);
  expect(errors).toBeUndefined();
  const { totaal, edges } = data!.pipTermijnen as { totaal: number; edges: { node: Termijn }[] };
  expect(totaal).toBe(edges.length);
  return edges.map(({ node }) => node);
}

const planVan = (code: string) => subgraph.wereld.persoon(subgraph.id(code)).pips.at(-1)!.id;

describe('the pip', () => {
  it('is for the begeleider its headline with consent, and not the rest without (P01)', async () => {
    const selection = '{ pip { leerroute volledig { hoofddoel } } pips { id volledig { subdoelen } } }';
    const { persoon, weigeringen } = await subgraph.lees('P01', selection, subgraph.begeleiderVan('P01'));
    expect(persoon).toEqual({
      pip: { leerroute: 'B1_ROUTE', volledig: null },
      pips: [{ id: planVan('P01'), volledig: null }],
    });
    expect(new Set(weigeringen.map(({ veld, reden }) => `${veld} ${reden}`))).toEqual(
      new Set(['Pip.volledig GEEN_TOESTEMMING']),
    );
  });

  it('of an earlier gemeente asks for consent to that gemeente (P06)', async () => {
    const as = subgraph.begeleiderVan('P06');
    const consent = (id: string, verstrekker: string) =>
      subgraph.meld({
        soort: 'TOESTEMMING',
        sleutel: id,
        feit: {
          id,
          statushouder: subgraph.id('P06'),
          verstrekker,
          ontvanger: as.organisatie!,
          categorieen: ['PIP_HOOFDLIJN'],
          doel: as.doel!,
          uitdrukkelijk: false,
          gegevenOp: Date.now() - 1000,
          geldigTot: Date.now() + 1_000_000,
        },
      });
    await consent('nu', 'gemeente-heuvelrand');
    const nu = await subgraph.lees('P06', '{ pip { leerroute } }', as);
    expect([nu.persoon.pip, nu.weigeringen[0]!.reden]).toEqual([{ leerroute: null }, 'GEEN_TOESTEMMING']);
    await consent('toen', 'gemeente-maasveld');
    const toen = await subgraph.lees('P06', '{ pip { leerroute } }', as);
    expect(toen.persoon.pip.leerroute).not.toBeNull();
  });

  it('has no last day while information of third parties is awaited (P10), and one 70 days on otherwise (BR03)', async () => {
    const selection = '{ pip { uiterlijkeVaststellingsdatum } }';
    const wacht = await subgraph.lees('P10', selection, klantmanager);
    const gewoon = await subgraph.lees('P01', selection, klantmanager);
    expect(wacht.persoon.pip).toEqual({ uiterlijkeVaststellingsdatum: null });
    expect(gewoon.persoon.pip).toEqual({ uiterlijkeVaststellingsdatum: '2026-08-13' });
  });
});

describe('pipTermijnen', () => {
  it('are not listed without a purpose', async () => {
    const { errors } = await subgraph.vraag(QUERY, { ...klantmanager, doel: undefined });
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });

  it.each([
    ['a gemeente without people', { ...klantmanager, organisatie: 'gemeente-nergens' }],
    ['a role that may not see plans', { ...klantmanager, rol: 'HUISVESTINGSCOORDINATOR', doel: 'HUISVESTEN' }],
  ])('are none for %s', async (_, as) => expect(await termijnen(as)).toEqual([]));

  it('are the current plans of the own people by last day, the awaited at the end', async () => {
    const list = await termijnen(klantmanager);
    const dagen = list.map(({ uiterlijkeVaststellingsdatum }) => uiterlijkeVaststellingsdatum ?? '9999');
    expect(list.map(({ id }) => id)).toContain(planVan('P01'));
    expect(list.map(({ id }) => id)).not.toContain(planVan('P11'));
    expect(dagen).toEqual([...dagen].sort());
    expect(dagen.at(-1)).toBe('9999');
  });

  it('are filtered on being late, set or not (P11 was on day 83)', async () => {
    const laat = await termijnen(heuvelrand, { verlopen: true });
    const opTijd = await termijnen(heuvelrand, { verlopen: false });
    expect(laat.map(({ id }) => id)).toContain(planVan('P11'));
    expect(opTijd.map(({ id }) => id)).not.toContain(planVan('P11'));
    expect(laat.length + opTijd.length).toBe((await termijnen(heuvelrand)).length);
  });

  it('are filtered on nothing by who may not see the day', async () => {
    expect(await termijnen(consulent, { verlopen: true })).toEqual([]);
    expect(await termijnen(consulent, { verlopen: false })).toEqual([]);
  });
});
