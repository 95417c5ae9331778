import { DAWIT, fg, klantmanager, LEYLA, sami, SAMI, startTestregister } from '../testregister';
import type { Testregister } from '../testregister';

const VRAAG = `query ($filter: InzageFilter, $first: Int, $after: String) {
  inzagen(filter: $filter, first: $first, after: $after) {
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { bron volgnummer moment statushouder organisatie { id } rol doel medewerker
      besluiten { categorie velden besluit reden grondslag toestemming regel { id } } } }
  }
}`;
const REGEL = 'WOONCONSULENT-HUISVESTING-HUISVESTEN';
const uren = (aantal: number) => new Date(Date.now() + aantal * 3_600_000);
const toegestaan = { besluit: 'TOEGESTAAN', velden: ['X.x'], regel: REGEL, versie: 1 } as const;

let register: Testregister;

beforeAll(async () => {
  register = await startTestregister();
  // Forty of every day, over a year and two ledgers; some rare ones among them, far back.
  const veel = Array.from({ length: 40 }, (_, i) => ({
    einde: uren(-i * 200),
    bron: i % 3 === 0 ? 'corporatie' : 'gemeente',
    betrokkene: i % 4 === 0 ? LEYLA : SAMI,
    besluiten: [
      { ...toegestaan, categorie: 'HUISVESTING', grondslag: 'WETTELIJKE_TAAK' },
      { categorie: 'GEZONDHEID', besluit: 'GEWEIGERD' as const, velden: ['Y.y'], reden: 'GEEN_TOESTEMMING' },
    ],
  }));
  const zelden = {
    organisatie: 'politie-maasveld',
    doel: 'VEILIGHEID_BORGEN',
    rol: 'POLITIE_KERNTEAM',
    gebruiker: 'mw-agent',
  };
  await register.tekenOp(
    ...veel,
    { ...zelden, betrokkene: DAWIT, einde: uren(-6_001), besluiten: [{ ...toegestaan, categorie: 'INCIDENT' }] },
    {
      ...zelden,
      einde: uren(-6_003),
      besluiten: [{ ...toegestaan, categorie: 'GEZONDHEID', grondslag: 'TOESTEMMING' }],
    },
  );
});
afterAll(() => register.stop());

interface Regel {
  bron: string;
  volgnummer: string;
  moment: string;
  statushouder: string;
  organisatie: { id: string };
  besluiten: { categorie: string; regel: { id: string } | null }[];
}
interface Blad {
  edges: { cursor: string; node: Regel }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}

const vraag = (filter: object = {}, page: object = {}, as: object = fg) =>
  register.vraag(VRAAG, as, { filter, ...page });
const blad = async (filter: object = {}, page: object = {}): Promise<Blad> => {
  const { data, errors, weigeringen } = await vraag(filter, page);
  expect([errors, weigeringen]).toEqual([undefined, []]);
  return data!.inzagen as Blad;
};
const regels = async (filter: object) => (await blad(filter, { first: 100 })).edges.map(({ node }) => node);
const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');

describe('inzagen', () => {
  it.each<[string, object, object, object, string]>([
    ['to a partner', {}, {}, klantmanager, 'ROL_NIET_BEVOEGD'],
    ['to the person', { statushouder: SAMI }, {}, sami, 'ROL_NIET_BEVOEGD'],
    ['without a purpose', {}, {}, { ...fg, doel: undefined }, 'DOEL_ONTBREEKT'],
    ['of a period that ends before it begins', { van: uren(1), tot: uren(-1) }, {}, fg, 'ONGELDIGE_DATUM'],
    ['of more than a hundred', {}, { first: 101 }, fg, 'ONGELDIGE_INVOER'],
    ['of none', {}, { first: 0 }, fg, 'ONGELDIGE_INVOER'],
    ['after a cursor that is none', {}, { after: 'x' }, fg, 'ONGELDIGE_INVOER'],
    ['after a cursor of another list', {}, { after: Buffer.from(SAMI).toString('base64url') }, fg, 'ONGELDIGE_INVOER'],
    ['after a cursor of too few parts', {}, { after: cursor(['2026-01-01T00:00:00.000Z']) }, fg, 'ONGELDIGE_INVOER'],
    ['after a cursor without a moment', {}, { after: cursor(['1', 'gemeente', '1']) }, fg, 'ONGELDIGE_INVOER'],
    [
      'after a cursor without a number',
      { rol: 'COACH' },
      { after: cursor([new Date(), 'gemeente', 'x']) },
      fg,
      'ONGELDIGE_INVOER',
    ],
    ['of a name that cannot be', { organisatie: 'a\0' }, {}, fg, 'ONGELDIGE_INVOER'],
  ])('is refused %s', async (_, filter, page, as, code) => {
    const { data, errors } = await vraag(filter, page, as);
    expect([data?.inzagen ?? null, errors?.[0]?.extensions.code]).toEqual([null, code]);
  });

  it('gives every record once, the newest first, page by page, and no others', async () => {
    const seen: Regel[] = [];
    let page: Blad | undefined;
    while (page?.pageInfo.hasNextPage !== false) {
      page = await blad({ organisatie: 'corporatie-mooistede' }, { first: 7, after: page?.pageInfo.endCursor });
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...page.edges.map(({ node }) => node));
    }
    expect(seen).toHaveLength(40);
    expect(new Set(seen.map(({ bron, volgnummer }) => `${bron} ${volgnummer}`)).size).toBe(40);
    expect(seen.map(({ moment }) => moment)).toEqual(
      seen
        .map(({ moment }) => moment)
        .sort()
        .reverse(),
    );
  });

  it('pages through time by features too', async () => {
    const filter = { categorie: 'HUISVESTING', besluit: 'TOEGESTAAN', rol: 'WOONCONSULENT' };
    const first = await blad(filter, { first: 25 });
    const second = await blad(filter, { first: 25, after: first.pageInfo.endCursor });
    const all = [...first.edges, ...second.edges].map((edge) => edge.cursor);
    expect([first.edges.length, second.edges.length, new Set(all).size]).toEqual([25, 15, 40]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('tells records of the same moment apart', async () => {
    const einde = uren(-50_000);
    await register.tekenOp({ einde }, { einde, bron: 'corporatie' }, { einde });
    const filter = { tot: uren(-49_999) };
    const first = await blad(filter, { first: 1 });
    const second = await blad(filter, { first: 2, after: first.pageInfo.endCursor });
    const seen = [...first.edges, ...second.edges].map(({ node }) => `${node.bron} ${node.volgnummer}`);
    expect(new Set(seen).size).toBe(3);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each<[string, object, number]>([
    ['person', { statushouder: DAWIT }, 1],
    ['partner', { organisatie: 'politie-maasveld' }, 2],
    ['medewerker', { medewerker: 'mw-agent' }, 2],
    ['role', { rol: 'POLITIE_KERNTEAM' }, 2],
    ['purpose', { doel: 'VEILIGHEID_BORGEN' }, 2],
    ['category', { categorie: 'INCIDENT' }, 1],
    ['ground', { grondslag: 'TOESTEMMING' }, 1],
    ['decision', { besluit: 'GEWEIGERD' }, 40],
    ['reason', { reden: 'GEEN_TOESTEMMING', organisatie: 'corporatie-mooistede' }, 40],
    ['category and decision of one and the same decision', { categorie: 'GEZONDHEID', besluit: 'TOEGESTAAN' }, 1],
    ['category and ground of different decisions', { categorie: 'GEZONDHEID', grondslag: 'WETTELIJKE_TAAK' }, 0],
    ['period', { van: uren(-6_004), tot: uren(-6_002), medewerker: 'mw-agent' }, 1],
    ['person and category', { statushouder: SAMI, categorie: 'GEZONDHEID', besluit: 'TOEGESTAAN' }, 1],
    ['what nobody has', { doel: 'MAATJE_KOPPELEN' }, 0],
  ])('finds by %s', async (_, filter, aantal) => {
    expect(await regels(filter)).toHaveLength(aantal);
  });

  it('says who, of whom, what, on which ground and rule', async () => {
    const [regel] = await regels({ grondslag: 'TOESTEMMING' });
    expect(regel).toMatchObject({
      statushouder: SAMI,
      organisatie: { id: 'politie-maasveld' },
      rol: 'POLITIE_KERNTEAM',
      medewerker: 'mw-agent',
      besluiten: [{ categorie: 'GEZONDHEID', besluit: 'TOEGESTAAN', grondslag: 'TOESTEMMING' }],
    });
  });

  it('is itself on record, of the person it was about and of everyone it showed', async () => {
    const van = (veld: string) =>
      register.db.query(
        `SELECT DISTINCT betrokkene FROM inzage WHERE rol = 'FUNCTIONARIS_GEGEVENSBESCHERMING'
         AND gebruiker = $1 AND besluiten::text LIKE '%' || $2 || '%' ORDER BY 1`,
        ['mw-fg-telt', veld],
      );
    await vraag({ statushouder: DAWIT, rol: 'COACH' }, {}, { ...fg, gebruiker: 'mw-fg-telt' });
    expect(await van('Query.inzagen')).toEqual([{ betrokkene: DAWIT }]);
    await vraag({ organisatie: 'politie-maasveld' }, {}, { ...fg, gebruiker: 'mw-fg-telt' });
    expect(await van('Inzageregel.medewerker')).toEqual([{ betrokkene: SAMI }, { betrokkene: DAWIT }]);
  });
});
