import { huisvesting, testGemeente, type TestGemeente } from '../testwereld.seed';

const SELECTION = `{
  grootte samenstelling aantalKinderen leeftijdsgroepenKinderen gezinsherenigingLopend verwachteNareizigers
  leden { rol statushouder { id naam { voornamen } } }
}`;

let subgraph: TestGemeente;
beforeAll(async () => (subgraph = await testGemeente()));
afterAll(() => subgraph.stop());

describe('the huishouden', () => {
  it('is closed when one of its adults did not consent (P20)', async () => {
    const as = { organisatie: 'welzijn-maasveld', rol: 'SOCIAAL_WERKER', doel: 'SOCIAAL_ONDERSTEUNEN' };
    const { huishouden } = subgraph.wereld.persoon(subgraph.id('P20'));
    const query = 'query ($id: ID!) { huishouden(id: $id) { grootte } }';
    const { data, weigeringen } = await subgraph.vraag(query, as, { id: huishouden });
    expect([data, weigeringen[0]!.reden]).toEqual([{ huishouden: { grootte: null } }, 'GEEN_TOESTEMMING']);
  });

  it('answers the same for an unknown one as for that of a stranger', async () => {
    const { huishouden } = subgraph.wereld.persoon(subgraph.id('P04'));
    const query = `query ($id: ID!) { huishouden(id: $id) ${SELECTION} }`;
    const ids = [huishouden, '44444444-4444-4444-8444-444444444444'];
    const [known, unknown] = await Promise.all(ids.map((id) => subgraph.vraag(query, huisvesting, { id })));
    expect(unknown).toEqual(known);
    expect(known!.weigeringen[0]!.reden).toBe('GEEN_BETROKKENHEID');
  });

  it('counts the family that came (P09)', async () => {
    const { persoon } = await subgraph.lees('P09', `{ huishouden ${SELECTION} }`, huisvesting);
    expect(persoon.huishouden).toMatchObject({
      grootte: 5,
      samenstelling: 'PAAR_MET_KINDEREN',
      aantalKinderen: 3,
      leeftijdsgroepenKinderen: ['LEEFTIJD_4_11', 'LEEFTIJD_12_17'],
      gezinsherenigingLopend: false,
      verwachteNareizigers: 0,
    });
    expect(persoon.huishouden.leden.map(({ rol }: { rol: string }) => rol)).toEqual([
      'HOOFDBEWONER',
      'PARTNER',
      'KIND',
      'KIND',
      'KIND',
    ]);
    expect(persoon.huishouden.leden[0].statushouder.id).toBe(subgraph.id('P09'));
  });
});
