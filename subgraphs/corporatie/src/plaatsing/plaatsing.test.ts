import { testSubgraph, type TestSubgraph } from '@ketenhub/subgraph/testing';
import { corporatie } from '../corporatie.subgraph';
import {
  AGENT,
  BEGELEIDER,
  BERICHT,
  FEITEN,
  fillBuurt,
  HUISHOUDEN,
  KLANTMANAGER,
  OMAR,
  PLAATSING,
  SAMI,
  TOEZICHT,
  VERA,
  VERHUURDER,
  WIJKCOORDINATOR,
  WONING,
  WOONCONSULENT,
  ZELF,
} from '../fixture/buurt';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await testSubgraph(corporatie, { feiten: FEITEN });
  await fillBuurt(subgraph.db);
});
afterAll(() => subgraph.stop());

const VELDEN = `{
  id status datumToewijzing datumVerhuisd woonconsulent woonbeperkingen
  wijk { id } corporatie { id } huishouden { id } woning { id kamers huurprijs }
  adres { straat huisnummer postcode woonplaats }
  kerngegevens { week } bericht { id } huurovereenkomst { id } huurachterstanden { id } overlastmeldingen { id }
}`;
const VRAAG = `query ($id: ID!) { plaatsing(id: $id) ${VELDEN} }`;

const idsOf = (verbinding: unknown) =>
  (verbinding as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

const redenVan = (weigeringen: readonly { veld: string; reden: string }[], veld: string) =>
  weigeringen.find((weigering) => weigering.veld === veld)?.reden;

describe('a plaatsing', () => {
  it.each([
    [
      'a corporatie with which the household is not housed',
      { ...WOONCONSULENT, organisatie: 'corporatie-brabantthuis' },
    ],
    ['a woonconsulent without a purpose', { ...WOONCONSULENT, doel: undefined }],
    ['a woonconsulent who acts as klantmanager', { ...WOONCONSULENT, rol: 'KLANTMANAGER_INBURGERING' }],
    ['a begeleider of somebody else', { ...BEGELEIDER, gebruiker: 'mw-ander' }],
    ['somebody else than the person himself', { ...ZELF, gebruiker: VERA }],
    ['the privacy officer', TOEZICHT],
  ])('shows nothing to %s', async (_, as) => {
    const { data } = await subgraph.vraag(VRAAG, as, { id: PLAATSING.sami });
    const { id, ...rest } = data!.plaatsing as Record<string, unknown>;
    expect([id, new Set(Object.values(rest))]).toEqual([PLAATSING.sami, new Set([null])]);
  });

  it.each([
    ['a woonconsulent', WOONCONSULENT],
    ['a verhuurder', VERHUURDER],
    ['a begeleider', BEGELEIDER],
    ['the politie', AGENT],
    ['the wijkcoordinator', WIJKCOORDINATOR],
    ['the privacy officer', TOEZICHT],
    ['the person himself', ZELF],
  ])('that does not exist looks to %s like one he is not involved with', async (_, as) => {
    const blank = (answer: object, id: string) => JSON.stringify(answer).replaceAll(id, '');
    const ids = [PLAATSING.vera, PLAATSING.bestaatNiet, 'geen-uuid'];
    const root = await Promise.all(ids.map(async (id) => blank(await subgraph.vraag(VRAAG, as, { id }), id)));
    const entities = await Promise.all(
      ids.map(async (id) => blank(await subgraph.vraagEntities('Plaatsing', [id], VELDEN, as), id)),
    );
    expect([new Set(root).size, new Set(entities).size]).toEqual([1, 1]);
  });

  it.each([
    ['the refused offer', PLAATSING.samiGeweigerd, null],
    ['the earlier home', PLAATSING.samiEerder, null],
    ['the home', PLAATSING.sami, 'wijk-maasveld-kortland'],
  ])('shows the kernteam of %s only what it was told', async (_, id, wijk) => {
    const { data } = await subgraph.vraag(`query ($id: ID!) { plaatsing(id: $id) { wijk { id } } }`, WIJKCOORDINATOR, {
      id,
    });
    expect(data!.plaatsing).toEqual({ wijk: wijk && { id: wijk } });
  });

  it('keeps from a corporatie how another one housed the same household', async () => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, WOONCONSULENT, { id: PLAATSING.samiEerder });
    expect(data!.plaatsing).toMatchObject({ status: null, adres: null, woning: null });
    expect(redenVan(weigeringen, 'Plaatsing.status')).toBe('GEEN_BETROKKENHEID');
  });

  it('shows its corporatie offer, dwelling and address to let it, not the message, arrears or limitations', async () => {
    const { data, weigeringen } = await subgraph.vraag(VRAAG, VERHUURDER, { id: PLAATSING.sami });
    expect(data!.plaatsing).toEqual({
      id: PLAATSING.sami,
      status: 'VERHUISD',
      datumToewijzing: '2026-01-05',
      datumVerhuisd: '2026-01-27',
      woonconsulent: 'M. de Wit',
      woonbeperkingen: null,
      wijk: { id: 'wijk-maasveld-kortland' },
      corporatie: { id: 'corporatie-mooistede' },
      huishouden: { id: HUISHOUDEN.sami },
      woning: { id: WONING.sami, kamers: 3, huurprijs: 612.35 },
      adres: { straat: 'Testhof', huisnummer: '12a', postcode: '5399 SD', woonplaats: 'Maasveld' },
      kerngegevens: null,
      bericht: null,
      huurovereenkomst: { id: expect.any(String) },
      huurachterstanden: null,
      overlastmeldingen: null,
    });
    expect(redenVan(weigeringen, 'Plaatsing.woonbeperkingen')).toBe('GEEN_TOESTEMMING');
    expect(redenVan(weigeringen, 'Plaatsing.huurachterstanden')).toBe('DOEL_NIET_TOEGESTAAN');
  });

  it('shows limitations after explicit consent toward this very corporatie as the source', async () => {
    const toestemming = (verstrekker: string) =>
      subgraph.meld({
        soort: 'TOESTEMMING',
        sleutel: 'woonbeperking',
        feit: {
          id: 'woonbeperking',
          statushouder: SAMI,
          verstrekker,
          ontvanger: 'corporatie-mooistede',
          categorieen: ['GEZONDHEID'],
          doel: 'HUISVESTEN',
          uitdrukkelijk: true,
          gegevenOp: Date.now() - 1000,
          geldigTot: Date.now() + 86_400_000,
        },
      });
    const seen = async () =>
      (
        (await subgraph.vraag(VRAAG, VERHUURDER, { id: PLAATSING.sami })).data!.plaatsing as {
          woonbeperkingen: unknown;
        }
      ).woonbeperkingen;
    await toestemming('corporatie-brabantthuis');
    expect(await seen()).toBeNull();
    await toestemming('corporatie-mooistede');
    expect(await seen()).toEqual(['GELIJKVLOERS']);
  });

  it('shows the klantmanager only how far it is, and where', async () => {
    const { data } = await subgraph.vraag(VRAAG, KLANTMANAGER, { id: PLAATSING.sami });
    const shown = Object.entries(data!.plaatsing as object).filter(([, value]) => value !== null);
    expect(shown.map(([veld]) => veld)).toEqual(['id', 'status', 'datumVerhuisd', 'adres']);
  });

  it('shows the statutory address in spite of geheimhouding', async () => {
    const { data } = await subgraph.vraag(VRAAG, BEGELEIDER, { id: PLAATSING.paar });
    expect(data!.plaatsing).toMatchObject({ status: 'AANVAARD', adres: { straat: 'Stille Hof', huisnummer: '12a' } });
  });

  it('shows the person himself all of it, through root and _entities alike', async () => {
    const root = await subgraph.vraag(VRAAG, ZELF, { id: PLAATSING.sami });
    const entities = await subgraph.vraagEntities('Plaatsing', [PLAATSING.sami], VELDEN, ZELF);
    const shown = root.data!.plaatsing as Record<string, unknown>;
    expect(Object.values(shown)).not.toContain(null);
    expect(shown).toMatchObject({ woonbeperkingen: ['GELIJKVLOERS'], kerngegevens: { week: '2026-W05' } });
    expect(entities.data!._entities).toEqual([shown]);
  });

  it('resolves many keys at once, unknown ones too, in the order asked', async () => {
    const ids = [PLAATSING.paar, PLAATSING.bestaatNiet, PLAATSING.sami];
    const { data } = await subgraph.vraagEntities('Plaatsing', ids, '{ id status }', WOONCONSULENT);
    expect(data!._entities).toEqual([
      { id: PLAATSING.paar, status: 'AANVAARD' },
      { id: PLAATSING.bestaatNiet, status: null },
      { id: PLAATSING.sami, status: 'VERHUISD' },
    ]);
  });
});

describe('the list of plaatsingen', () => {
  it('is refused without a purpose', async () => {
    const { data, errors } = await subgraph.vraag('{ plaatsingen { totaal } }', { ...WOONCONSULENT, doel: undefined });
    expect([data, errors![0]!.extensions.code]).toEqual([{ plaatsingen: null }, 'DOEL_ONTBREEKT']);
  });

  it.each([
    ['a corporatie its own', WOONCONSULENT, [PLAATSING.sami, PLAATSING.samiGeweigerd, PLAATSING.paar]],
    ['the other corporatie its own', { ...WOONCONSULENT, organisatie: 'corporatie-brabantthuis' }, [PLAATSING.vera]],
    ['the kernteam what it was told', WIJKCOORDINATOR, [PLAATSING.sami, PLAATSING.paar]],
    ['the person his own', ZELF, [PLAATSING.sami, PLAATSING.samiGeweigerd, PLAATSING.samiEerder]],
    ['the privacy officer none', TOEZICHT, []],
  ])('shows %s', async (_, as, expected) => {
    const { data } = await subgraph.vraag('{ plaatsingen { totaal edges { node { id } } } }', as);
    expect([idsOf(data!.plaatsingen), (data!.plaatsingen as { totaal: number }).totaal]).toEqual([
      expected,
      expected.length,
    ]);
  });

  it.each([
    ['status VERHUISD', '(status: VERHUISD)', WOONCONSULENT, [PLAATSING.sami]],
    ['wijk', '(wijk: "wijk-maasveld-noord")', WOONCONSULENT, [PLAATSING.samiGeweigerd, PLAATSING.paar]],
    ['nothing', '(wijk: null, status: null)', WIJKCOORDINATOR, [PLAATSING.sami, PLAATSING.paar]],
    ['a status that the kernteam may not see', '(status: VERHUISD)', WIJKCOORDINATOR, []],
    ['a wijk that the klantmanager may not see', '(wijk: "wijk-maasveld-kortland")', KLANTMANAGER, []],
  ])('filters by %s on what the caller may see', async (_, args, as, expected) => {
    const { data } = await subgraph.vraag(`{ plaatsingen${args} { totaal edges { node { id } } } }`, as);
    expect(idsOf(data!.plaatsingen)).toEqual(expected);
    expect(data!.plaatsingen).toHaveProperty('totaal', expected.length);
  });

  it('goes page by page', async () => {
    const page = (after: string | null) =>
      subgraph.vraag(
        `query ($after: String) { plaatsingen(first: 2, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }`,
        WOONCONSULENT,
        { after },
      );
    const first = (await page(null)).data!.plaatsingen as { pageInfo: { endCursor: string; hasNextPage: boolean } };
    const second = (await page(first.pageInfo.endCursor)).data!.plaatsingen as typeof first;
    expect([...idsOf(first), ...idsOf(second)]).toEqual([PLAATSING.sami, PLAATSING.samiGeweigerd, PLAATSING.paar]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe('from a person or household', () => {
  const HUIDIGE = '{ huidigePlaatsing { id status } }';

  it.each([
    ['the person himself', ZELF, SAMI, { id: PLAATSING.sami, status: 'VERHUISD' }],
    ['his begeleider', BEGELEIDER, SAMI, { id: PLAATSING.sami, status: 'VERHUISD' }],
    ['the begeleider of a couple', BEGELEIDER, OMAR, { id: PLAATSING.paar, status: 'AANVAARD' }],
    ['the politie', AGENT, SAMI, null],
    ['a stranger', { ...BEGELEIDER, gebruiker: 'mw-ander' }, SAMI, null],
    ['anyone who asks for a person who does not exist', BEGELEIDER, PLAATSING.bestaatNiet, null],
  ])('leads %s to where he lives now', async (_, as, id, huidigePlaatsing) => {
    const { data } = await subgraph.vraagEntities('Statushouder', [id], HUIDIGE, as);
    expect(data!._entities).toEqual([{ huidigePlaatsing }]);
  });

  it.each([
    ['the person himself', ZELF, [PLAATSING.sami, PLAATSING.samiGeweigerd, PLAATSING.samiEerder]],
    ['the corporatie to its own', WOONCONSULENT, [PLAATSING.sami, PLAATSING.samiGeweigerd]],
    ['the politie nowhere', AGENT, null],
  ])('leads %s to the plaatsingen of the household', async (_, as, ids) => {
    const { data } = await subgraph.vraagEntities('Huishouden', [HUISHOUDEN.sami], '{ plaatsingen { id } }', as);
    expect(data!._entities).toEqual([{ plaatsingen: ids && ids.map((id) => ({ id })) }]);
  });
});

describe('the messages to the kernteam', () => {
  const BERICHTEN = '{ plaatsingsberichten { totaal edges { node { id plaatsing { id } } } } }';

  it.each([
    ['the kernteam that got them', WIJKCOORDINATOR, [BERICHT.sami, BERICHT.paar]],
    ['the corporatie that sent them', { ...WOONCONSULENT, doel: 'PLAATSING_BESPREKEN' }, [BERICHT.sami, BERICHT.paar]],
    ['the corporatie not for letting', WOONCONSULENT, []],
    ['the person himself', ZELF, [BERICHT.sami, BERICHT.samiEerder]],
  ])('are listed for %s', async (_, as, expected) => {
    const { data } = await subgraph.vraag(BERICHTEN, as);
    expect(idsOf(data!.plaatsingsberichten)).toEqual(expected);
  });

  it.each([
    ['unknown', PLAATSING.bestaatNiet],
    ['for another kernteam', BERICHT.samiEerder],
    ['about somebody else', BERICHT.vera],
  ])('show nothing of one that is %s', async (_, id) => {
    const { data, weigeringen } = await subgraph.vraagEntities('Plaatsingsbericht', [id], '{ id verzondenOp }', AGENT);
    expect(data!._entities).toEqual([{ id, verzondenOp: null }]);
    expect(weigeringen[0]!.reden).toBe('GEEN_BETROKKENHEID');
  });
});
