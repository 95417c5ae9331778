import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { corporatie } from '../corporatie.subgraph';
import {
  AGENT,
  AMAL,
  BERICHT,
  FEITEN,
  fillBuurt,
  HUISHOUDEN,
  HUUR,
  ACHTERSTAND,
  OVERLAST,
  PLAATSING,
  SAMI,
  WONING,
} from '../fixture/buurt';

/* Hard cases 12 and 35: wijk, straat, week and size, no street when an address is secret, no way to the person. */

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await testSubgraph(corporatie, { feiten: FEITEN });
  await fillBuurt(subgraph.db);
});
afterAll(() => subgraph.stop());

const KERN = 'kerngegevens { wijk { id } straat huisnummer week huishoudgrootte taal contactpersoonVwn }';
const VELDEN = `{
  id wijk { id } ${KERN}
  adres { straat huisnummer postcode woonplaats }
  huishouden { id plaatsingen { id } } woning { id adres { straat } } corporatie { id } woonconsulent status datumVerhuisd
  bericht { id verzondenOp inhoudCategorieen ontvangenDoor { id } }
}`;

const GEZIEN = {
  id: PLAATSING.sami,
  wijk: { id: 'wijk-maasveld-kortland' },
  kerngegevens: {
    wijk: { id: 'wijk-maasveld-kortland' },
    straat: 'Testhof',
    huisnummer: null,
    week: '2026-W05',
    huishoudgrootte: 1,
    taal: null,
    contactpersoonVwn: null,
  },
  adres: null,
  huishouden: null,
  woning: null,
  corporatie: null,
  woonconsulent: null,
  status: null,
  datumVerhuisd: null,
  bericht: {
    id: BERICHT.sami,
    verzondenOp: '2026-01-05T10:30:00.000Z',
    inhoudCategorieen: ['PLAATSING_KERN'],
    ontvangenDoor: [{ id: 'politie-maasveld' }, { id: 'welzijn-maasveld' }, { id: 'gemeente-maasveld' }],
  },
};

const VRAAG = `query ($id: ID!) { plaatsing(id: $id) ${VELDEN} }`;

const nodes = (verbinding: unknown) => (verbinding as { edges: { node: unknown }[] }).edges.map(({ node }) => node);

describe('the politie in the kernteam', () => {
  it.each([
    ['of another case than his', { gebruiker: 'mw-andere-agent' }, PLAATSING.sami, 'GEEN_BETROKKENHEID'],
    ['for another purpose', { doel: 'VEILIGHEID_BORGEN' }, PLAATSING.sami, 'DOEL_NIET_TOEGESTAAN'],
    ['without a purpose', { doel: undefined }, PLAATSING.sami, 'DOEL_ONTBREEKT'],
    ['of a refused offer, of which no message went out', {}, PLAATSING.samiGeweigerd, 'GEEN_BETROKKENHEID'],
    ['of an earlier home, which another kernteam discussed', {}, PLAATSING.samiEerder, 'GEEN_BETROKKENHEID'],
    ['of a household nobody asked him about', {}, PLAATSING.vera, 'GEEN_BETROKKENHEID'],
  ])('sees nothing %s', async (_, change, id, reden) => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, { ...AGENT, ...change }, { id });
    const { id: key, ...rest } = data!.plaatsing as Record<string, unknown>;
    expect([key, new Set(Object.values(rest))]).toEqual([id, new Set([null])]);
    expect(weigeringen.find(({ veld }) => veld === 'Plaatsing.kerngegevens')!.reden).toBe(reden);
  });

  it('sees wijk, straat, week and size through the root, the list and _entities alike', async () => {
    const root = await subgraph.vraag(VRAAG, AGENT, { id: PLAATSING.sami });
    const list = await subgraph.vraag(
      `{ plaatsingen(wijk: "wijk-maasveld-kortland") { edges { node ${VELDEN} } } }`,
      AGENT,
    );
    const entities = await subgraph.vraagEntities('Plaatsing', [PLAATSING.sami], VELDEN, AGENT);
    expect(root.data!.plaatsing).toEqual(GEZIEN);
    expect(nodes(list.data!.plaatsingen)).toEqual([GEZIEN]);
    expect(entities.data!._entities).toEqual([GEZIEN]);
  });

  it('sees no more through aliases, fragments and the message', async () => {
    const { data } = await subgraph.vraag(
      `query ($id: ID!) {
        a: plaatsing(id: $id) { ...P }
        b: plaatsing(id: $id) { bericht { terug: plaatsing { ...P } } }
        plaatsingsberichten { edges { node { id plaatsing { ...P } } } }
      }
      fragment P on Plaatsing {
        wie: huishouden { id } nummer: adres { huisnummer } wanneer: datumVerhuisd
        ... on Plaatsing { kern: kerngegevens { straat nr: huisnummer taal } }
      }`,
      AGENT,
      { id: PLAATSING.sami },
    );
    const seen = { wie: null, nummer: null, wanneer: null, kern: { straat: 'Testhof', nr: null, taal: null } };
    expect(data!.a).toEqual(seen);
    expect(data!.b).toEqual({ bericht: { terug: seen } });
    expect(nodes(data!.plaatsingsberichten)).toEqual([
      { id: BERICHT.sami, plaatsing: seen },
      { id: BERICHT.paar, plaatsing: { ...seen, kern: { ...seen.kern, straat: null } } },
    ]);
  });

  it('sees no street when the address of one member of the household is secret', async () => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, AGENT, { id: PLAATSING.paar });
    expect(data!.plaatsing).toMatchObject({
      wijk: { id: 'wijk-maasveld-noord' },
      kerngegevens: { straat: null, huisnummer: null, week: '2026-W53', huishoudgrootte: 2 },
      adres: null,
    });
    expect(weigeringen.find(({ veld }) => veld === 'PlaatsingKern.straat')!.reden).toBe('GEHEIMHOUDING');
  });

  it('is shown no field of a Plaatsing but these, whatever fields it may get', async () => {
    const selection = everyField('Plaatsing');
    const { data } = await subgraph.vraag(`query ($id: ID!) { plaatsing(id: $id) ${selection} }`, AGENT, {
      id: PLAATSING.sami,
    });
    const shown = Object.entries(data!.plaatsing as object).filter(([, value]) => value !== null);
    expect(shown.map(([veld]) => veld).sort()).toEqual(['bericht', 'id', 'kerngegevens', 'wijk']);
  });

  it.each([
    ['Huishouden', HUISHOUDEN.sami],
    ['Statushouder', SAMI],
    ['Statushouder', AMAL],
    ['Woning', WONING.sami],
    ['Huurovereenkomst', HUUR.sami],
    ['Huurachterstand', ACHTERSTAND.gemeld],
    ['Woonoverlastmelding', OVERLAST.sami],
  ])('gets nothing of a %s by its key', async (type, id) => {
    const { data } = await subgraph.vraagEntities(type, [id], everyField(type), AGENT);
    const [{ id: key, ...rest }] = data!._entities as [Record<string, unknown>];
    expect([key, new Set(Object.values(rest))]).toEqual([id, new Set([null])]);
  });

  it('counts, filters and pages only what he may see', async () => {
    const { data } = await subgraph.vraag(
      `{
        alle: plaatsingen { totaal edges { node { id } } }
        kortland: plaatsingen(wijk: "wijk-maasveld-kortland") { totaal }
        elders: plaatsingen(wijk: "wijk-heuvelrand-berg") { totaal }
        status: plaatsingen(status: VERHUISD) { totaal }
        eerste: plaatsingen(first: 1) { totaal pageInfo { hasNextPage } edges { node { id } } }
        huurachterstanden { totaal }
      }`,
      AGENT,
    );
    expect(data).toEqual({
      alle: { totaal: 2, edges: [{ node: { id: PLAATSING.sami } }, { node: { id: PLAATSING.paar } }] },
      kortland: { totaal: 1 },
      elders: { totaal: 0 },
      status: { totaal: 0 },
      eerste: { totaal: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: PLAATSING.sami } }] },
      huurachterstanden: { totaal: 0 },
    });
  });

  it('is refused once the household objects', async () => {
    const bezwaar = (besluit: 'IN_BEHANDELING' | 'AFGEWEZEN') =>
      subgraph.meld({
        soort: 'BEZWAAR',
        sleutel: 'bezwaar',
        feit: { statushouder: SAMI, categorie: 'PLAATSING_KERN', ingediendOp: Date.now() - 1, besluit },
      });
    await bezwaar('IN_BEHANDELING');
    const refused = await subgraph.vraag(VRAAG, AGENT, { id: PLAATSING.sami });
    await bezwaar('AFGEWEZEN');
    const shown = await subgraph.vraag(VRAAG, AGENT, { id: PLAATSING.sami });
    expect((refused.data!.plaatsing as { kerngegevens: unknown }).kerngegevens).toBeNull();
    expect(refused.weigeringen.find(({ veld }) => veld === 'Plaatsing.kerngegevens')!.reden).toBe('BEZWAAR');
    expect(shown.data!.plaatsing).toEqual(GEZIEN);
  });
});

/** A selection of every field of a type, of objects their `__typename`. */
function everyField(type: string): string {
  const object = subgraph.built.schema.getType(type);
  if (!isObjectType(object)) throw new Error(`${type} is not an object type`);
  const fields = Object.values(object.getFields()).map(
    (field) => `${field.name}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`,
  );
  return `{ ${fields.join(' ')} }`;
}
