import type { Toestemming } from '@ketenhub/consent';
import { dagen, fg, klantmanager, LEYLA, SAMI, startTestregister, type Testregister } from '../testregister';
import { controleer } from './controleer';
import { DOORVOEREN_MS, grondoordeel, type Getoond } from './grondoordeel';

const VRAAG = `query ($first: Int, $after: String) {
  grondcontrole(first: $first, after: $after) {
    schoon standen { bron tot gecontroleerd op } alarmen { bron soort uitleg }
    bevindingen { pageInfo { hasNextPage endCursor } edges { node { soort zin statushouder organisatie categorie toestemming } } }
  }
}`;
const BEGELEIDER = {
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  gebruiker: 'mw-begeleider',
};
const op = (toestemming: string | undefined, change: object = {}) => ({
  categorie: 'PIP_HOOFDLIJN',
  velden: ['Pip.leerroute'],
  besluit: 'TOEGESTAAN' as const,
  grondslag: 'TOESTEMMING',
  bron: 'gemeente-maasveld',
  toestemming,
  ...change,
});

describe('what was shown on consent', () => {
  const moment = 1_000_000;
  const toestemming: NonNullable<Getoond['toestemming']> = {
    id: 't',
    statushouder: SAMI,
    verstrekker: 'gemeente-maasveld',
    ontvanger: 'vluchtelingenwerk-maasveld',
    categorieen: ['PIP_HOOFDLIJN'],
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    uitdrukkelijk: false,
    gegevenOp: moment,
    geldigTot: 2 * moment,
  };
  const getoond: Getoond = {
    betrokkene: SAMI,
    organisatie: 'vluchtelingenwerk-maasveld',
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    begin: new Date(moment),
    besluit: op('t'),
    toestemming,
    beeindigdOp: null,
  };
  const met = (change: Partial<Toestemming & { statushouder: string }>) => ({
    toestemming: { ...toestemming, ...change },
  });

  it.each<[string, Partial<Getoond>, string]>([
    ['on one that the registry did not know', { toestemming: null }, 'ONBEKENDE_TOESTEMMING'],
    ['on somebody else’s', met({ statushouder: LEYLA }), 'DEKT_NIET'],
    ['to another receiver', { organisatie: 'welzijn-maasveld' }, 'DEKT_NIET'],
    ['for another purpose', { doel: 'HUISVESTEN' }, 'DEKT_NIET'],
    ['without a purpose', { doel: null }, 'DEKT_NIET'],
    ['of another category', { besluit: op('t', { categorie: 'GEZONDHEID' }) }, 'DEKT_NIET'],
    ['from another source', { besluit: op('t', { bron: 'corporatie-mooistede' }) }, 'DEKT_NIET'],
    ['as explicit when it was not', { besluit: op('t', { grondslag: 'UITDRUKKELIJKE_TOESTEMMING' }) }, 'DEKT_NIET'],
    ['a moment before it was given', { begin: new Date(moment - 1) }, 'NIET_GELDIG'],
    ['at its very end', { begin: new Date(2 * moment) }, 'NIET_GELDIG'],
    ['at its withdrawal', met({ ingetrokkenOp: moment }), 'NIET_GELDIG'],
    [
      'long after an ending it did not know of',
      { beeindigdOp: new Date(moment - DOORVOEREN_MS - 1) },
      'NA_BEEINDIGING',
    ],
  ])('is a finding: %s', (_, change, bevinding) => {
    expect(grondoordeel({ ...getoond, ...change })).toBe(bevinding);
  });

  it.each<[string, Partial<Getoond>]>([
    ['from the moment it was given', {}],
    ['until a moment before its end', { begin: new Date(2 * moment - 1) }],
    ['before it was withdrawn', met({ ingetrokkenOp: moment + 1 })],
    ['while the ending was still on its way', { beeindigdOp: new Date(moment - DOORVOEREN_MS) }],
    ['where the source is not on record', { besluit: op('t', { bron: undefined }) }],
  ])('is right %s', (_, change) => {
    expect(grondoordeel({ ...getoond, ...change })).toBeUndefined();
  });
});

describe('the standing check', () => {
  let register: Testregister;
  let toestemming: string;
  beforeAll(async () => {
    register = await startTestregister();
    toestemming = await register.heeft();
  });
  afterAll(() => register.stop());

  interface Controle {
    schoon: boolean;
    standen: { bron: string; tot: string; gecontroleerd: number }[];
    alarmen: object[];
    bevindingen: { edges: { node: Record<string, unknown> }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }
  const controle = async (page: object = {}) => {
    const { data, errors, weigeringen } = await register.vraag(VRAAG, fg, page);
    expect([errors, weigeringen]).toEqual([undefined, []]);
    return data!.grondcontrole as Controle;
  };

  it('is the FG’s alone', async () => {
    expect(await register.code(VRAAG, klantmanager)).toBe('ROL_NIET_BEVOEGD');
  });

  it('refuses a cursor of another list', async () => {
    const after = Buffer.from(JSON.stringify(['x', 'x', 'x', 'x', 'x'])).toString('base64url');
    expect(await register.code(VRAAG, fg, { after })).toBe('ONGELDIGE_INVOER');
  });

  it('is empty when all that was shown on consent rested on one that held', async () => {
    await register.tekenOp(
      { ...BEGELEIDER, besluiten: [op(toestemming)] },
      { besluiten: [op(undefined, { grondslag: 'WETTELIJKE_TAAK' })] },
      { besluiten: [op(undefined, { besluit: 'GEWEIGERD' })] },
    );
    await controleer(register.db);
    expect(await controle()).toMatchObject({ schoon: true, standen: [{ bron: 'gemeente', gecontroleerd: 1 }] });
  });

  it('finds what did not, in every ledger, once, and looks at nothing twice', async () => {
    await register.tekenOp(
      { ...BEGELEIDER, bron: 'corporatie', besluiten: [op('geen'), op(toestemming)] },
      { ...BEGELEIDER, besluiten: [op(toestemming)], begin: dagen(-40) },
      { ...BEGELEIDER, besluiten: [op(undefined)], revisie: '0' },
    );
    await Promise.all([controleer(register.db), controleer(register.db)]);
    await controleer(register.db);
    const { schoon, standen, bevindingen } = await controle();
    expect(schoon).toBe(false);
    expect(standen.map(({ bron, gecontroleerd }) => [bron, gecontroleerd])).toEqual([
      ['corporatie', 2],
      ['gemeente', 3],
    ]);
    expect(bevindingen.edges.map(({ node }) => node.soort).sort()).toEqual([
      'NIET_GELDIG',
      'ONBEKENDE_TOESTEMMING',
      'ONBEKENDE_TOESTEMMING',
    ]);
    const first = await controle({ first: 2 });
    const rest = await controle({ first: 2, after: first.bevindingen.pageInfo.endCursor });
    expect([first.bevindingen.edges.length, rest.bevindingen.edges.length]).toEqual([2, 1]);
  });

  it('judges by the revision of the decision, not by what is known now', async () => {
    const revisie = (await register.db.query('SELECT stand::text FROM revisie'))[0].stand;
    const begin = new Date();
    await register.vraag(`mutation { trekToestemmingIn(toestemming: "${toestemming}") { revisie } }`, klantmanager);
    const before = (await controle()).bevindingen.edges.length;
    const toen = { ...BEGELEIDER, revisie, besluiten: [op(toestemming)] };
    await register.tekenOp({ ...toen, begin }, { ...toen, begin: new Date(Date.now() + 60_000) });
    await controleer(register.db);
    const found = (await controle()).bevindingen.edges.map(({ node }) => node.soort);
    expect([found.length - before, found.filter((soort) => soort === 'NA_BEEINDIGING').length]).toEqual([1, 1]);
  });

  it('shows the alarms of the ledgers beside it', async () => {
    await register.db.query(
      `INSERT INTO inzage_alarm (bron, soort, van, tot, uitleg, gemeld_door) VALUES ('welzijn', 'GEWIJZIGD', 3, 3, 'x', 'gemeente')`,
    );
    expect((await controle()).alarmen).toEqual([{ bron: 'welzijn', soort: 'GEWIJZIGD', uitleg: 'x' }]);
  });
});
