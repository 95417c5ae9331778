import { dagVan } from '@ketenhub/subgraph/dag';
import { dagen, fg, klantmanager, startTestregister, type Testregister } from '../testregister';

const dag = (aantal: number) => dagVan(dagen(aantal).getTime());
const TEL = `query ($filter: TellingFilter!, $per: [Telkenmerk!]!) {
  inzagetelling(filter: $filter, per: $per) { dag organisatie rol categorie besluit reden aantal }
}`;
const MEDEWERKERS = `query ($van: Datum!, $tot: Datum!) {
  medewerkertelling(van: $van, totEnMet: $tot) { organisatie medewerker inzagen geweigerd zonderBetrokkenheid }
}`;
const AFWIJKEND = `query ($dag: Datum!, $instelling: VolumeInstelling) {
  afwijkendVolume(dag: $dag, instelling: $instelling) { organisatie medewerker aantal gewoonlijk uitleg }
}`;

const geweigerd = (reden: string) => ({ categorie: 'BIJSTAND', besluit: 'GEWEIGERD' as const, velden: ['X.x'], reden });
const getoond = (categorie: string) => ({
  categorie,
  besluit: 'TOEGESTAAN' as const,
  velden: ['X.x'],
  grondslag: 'CONVENANT',
});

let register: Testregister;

beforeAll(async () => {
  register = await startTestregister();
  const keer = <T>(aantal: number, record: T): T[] => Array.from({ length: aantal }, () => record);
  const gewoon = Array.from({ length: 20 }, (_, i) => -1 - i).flatMap((d) => [
    ...keer(10, { einde: dagen(d), gebruiker: 'mw-rustig', besluiten: [getoond('GEZONDHEID')] }),
    ...keer(8, { einde: dagen(d), gebruiker: 'mw-druk', besluiten: [getoond('INCIDENT'), geweigerd('NOOIT')] }),
  ]);
  await register.tekenOp(
    ...gewoon,
    ...keer(11, { einde: dagen(0), gebruiker: 'mw-rustig', besluiten: [getoond('GEZONDHEID')] }),
    ...keer(60, { einde: dagen(0), gebruiker: 'mw-druk', besluiten: [geweigerd('GEEN_BETROKKENHEID')] }),
    ...keer(40, { einde: dagen(0), gebruiker: 'mw-nieuw', besluiten: [getoond('HUISVESTING')] }),
    {
      einde: dagen(0),
      rol: 'BETROKKENE',
      organisatie: 'burger',
      gebruiker: 'zelf',
      besluiten: [getoond('HUISVESTING')],
    },
  );
});
afterAll(() => register.stop());

const data = async (query: string, variables: object) => {
  const { data: found, errors, weigeringen } = await register.vraag(query, fg, variables);
  expect([errors, weigeringen]).toEqual([undefined, []]);
  return Object.values(found!)[0] as Record<string, unknown>[];
};
const periode = { van: dag(-30), totEnMet: dag(0) };

describe('the counts of the record', () => {
  it.each<[string, string, object]>([
    ['inzagetelling', TEL, { filter: periode, per: [] }],
    ['medewerkertelling', MEDEWERKERS, { van: dag(-1), tot: dag(0) }],
    ['afwijkendVolume', AFWIJKEND, { dag: dag(0) }],
  ])('%s is the FG’s alone', async (_, query, variables) => {
    expect(await register.code(query, klantmanager, variables)).toBe('ROL_NIET_BEVOEGD');
  });

  it.each<[string, string, object, string]>([
    [
      'a period that ends before it begins',
      TEL,
      { filter: { van: dag(0), totEnMet: dag(-1) }, per: [] },
      'ONGELDIGE_DATUM',
    ],
    ['no days to compare with', AFWIJKEND, { dag: dag(0), instelling: { basisdagen: 0 } }, 'ONGELDIGE_INVOER'],
    ['a threshold below what is usual', AFWIJKEND, { dag: dag(0), instelling: { drempel: 0 } }, 'ONGELDIGE_INVOER'],
  ])('refuse %s', async (_, query, variables, code) => {
    expect(await register.code(query, fg, variables)).toBe(code);
  });

  it('answer per role how often health and incidents were shown', async () => {
    const filter = { ...periode, categorieen: ['GEZONDHEID', 'INCIDENT'], besluit: 'TOEGESTAAN' };
    expect(await data(TEL, { filter, per: ['ROL', 'CATEGORIE'] })).toEqual([
      expect.objectContaining({ rol: 'WOONCONSULENT', categorie: 'GEZONDHEID', aantal: 211, dag: null }),
      expect.objectContaining({ rol: 'WOONCONSULENT', categorie: 'INCIDENT', aantal: 160 }),
    ]);
    const gisteren = { ...filter, van: dag(-1), totEnMet: dag(-1) };
    expect(await data(TEL, { filter: gisteren, per: ['DAG'] })).toEqual([
      expect.objectContaining({ dag: dag(-1), aantal: 18 }),
    ]);
  });

  it('answer how often was refused, by code', async () => {
    const filter = { ...periode, besluit: 'GEWEIGERD' };
    expect(await data(TEL, { filter, per: ['REDEN'] })).toEqual([
      expect.objectContaining({ reden: 'NOOIT', aantal: 160 }),
      expect.objectContaining({ reden: 'GEEN_BETROKKENHEID', aantal: 60 }),
    ]);
    expect(await data(TEL, { filter, per: [] })).toEqual([expect.objectContaining({ aantal: 220 })]);
  });

  it('say who asked without being involved; of the person himself nothing', async () => {
    const rows = await data(MEDEWERKERS, { van: dag(0), tot: dag(0) });
    expect(rows).toEqual([
      {
        organisatie: 'corporatie-mooistede',
        medewerker: 'mw-druk',
        inzagen: 60,
        geweigerd: 60,
        zonderBetrokkenheid: 60,
      },
      expect.objectContaining({ medewerker: 'mw-nieuw', inzagen: 40, geweigerd: 0 }),
      expect.objectContaining({ medewerker: 'mw-rustig', inzagen: 11 }),
    ]);
  });

  it('find who asked much more than usual, compared with himself or, when new, with colleagues, and explain it', async () => {
    const rows = await data(AFWIJKEND, { dag: dag(0) });
    expect(rows.map(({ medewerker, aantal, gewoonlijk }) => [medewerker, aantal, gewoonlijk])).toEqual([
      ['mw-druk', 60, 8],
      [null, 111, 18],
      ['mw-nieuw', 40, 9],
    ]);
    expect(rows[0]!.uitleg).toMatch(
      /^60 inzagen op .* deze medewerker gewoonlijk \(mediaan van 20 dagen\) 8 per dag; .* 3 keer/,
    );
    expect(await data(AFWIJKEND, { dag: dag(0), instelling: { drempel: 20 } })).toEqual([]);
    expect(await data(AFWIJKEND, { dag: dag(-1) })).toEqual([]);
  });

  it('grow with what comes in', async () => {
    const before = await data(TEL, { filter: periode, per: [] });
    await register.tekenOp({ bron: 'welzijn', besluiten: [getoond('CONTACT'), getoond('CONTACT')] });
    const [{ aantal }] = (await data(TEL, { filter: periode, per: [] })) as [{ aantal: number }];
    expect(aantal).toBe(Number(before[0]!.aantal) + 2);
  });

  it('of a process have no role', async () => {
    await register.tekenOp({
      rol: 'PROCES',
      organisatie: 'gemeente',
      einde: dagen(-29),
      besluiten: [getoond('CONTACT')],
    });
    const found = await data(TEL, { filter: { van: dag(-29), totEnMet: dag(-29) }, per: ['ROL', 'ORGANISATIE'] });
    expect(found).toEqual([expect.objectContaining({ rol: null, organisatie: 'gemeente', aantal: 1 })]);
  });

  it('are on record', async () => {
    const [{ n }] = await register.db.query(
      `SELECT count(*)::int AS n FROM inzage WHERE besluiten::text LIKE '%Query.afwijkendVolume%'`,
    );
    expect(n).toBeGreaterThan(0);
  });
});
