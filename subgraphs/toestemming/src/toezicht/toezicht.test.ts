import { randomUUID } from 'node:crypto';
import type { Toestemming } from '@ketenhub/consent';
import { Retention } from '@ketenhub/ledger';
import { Pool } from 'pg';
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
    expect(await controleer(register.db)).toBe(0);
    expect(await controle()).toMatchObject({ schoon: true, standen: [{ bron: 'gemeente', gecontroleerd: 1 }] });
  });

  it('finds what did not, in every ledger, once, and looks at nothing twice', async () => {
    await register.tekenOp(
      { ...BEGELEIDER, bron: 'corporatie', besluiten: [op('geen'), op(toestemming)] },
      { ...BEGELEIDER, besluiten: [op(toestemming)], begin: dagen(-40) },
      { ...BEGELEIDER, besluiten: [op(undefined)], revisie: '0' },
    );
    const [een, twee] = await Promise.all([controleer(register.db), controleer(register.db)]);
    expect([een + twee, await controleer(register.db)]).toEqual([3, 0]);
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

  it('and the notices go when their time is over, by the bewaarder alone, and not before', async () => {
    const activiteit = 'urn:ketenhub:verwerkingsactiviteit:PRIVACY_TOEZICHT';
    await register.db.query('INSERT INTO logboek.bewaartermijn (verwerkingsactiviteit, maanden) VALUES ($1, 84)', [
      activiteit,
    ]);
    const [toen, nu] = [dagen(-8 * 366), dagen(-1)];
    await register.db.query(
      `INSERT INTO inzagebevinding SELECT 'oud', 1, 'CONTACT', 't', $1, $2, 'o', 'r', NULL, 'DEKT_NIET', $1`,
      [toen, SAMI],
    );
    for (const [grond, op, status, bevestigdOp] of [
      ['voorbij', toen, 'BEVESTIGD', toen],
      ['net', toen, 'BEVESTIGD', nu],
      ['open', toen, 'TE_VERSTUREN', null],
      ['zonder', toen, undefined, undefined],
    ] as const) {
      await register.db.query(
        `INSERT INTO kennisgevinggrond (id, aanleiding, statushouder, categorie, op) VALUES ($1, 'INTREKKING', $2, 'CONTACT', $3)`,
        [grond, SAMI, op],
      );
      if (status !== undefined)
        await register.db.query(
          `INSERT INTO kennisgeving (id, grond, organisatie, status, eerste, laatste, "gemeldOp", "bevestigdOp")
           VALUES ($1, $1, 'o', $2, $3, $3, $4, $4)`,
          [grond, status, op, bevestigdOp],
        );
    }
    const ids = async (tabel: string) =>
      ((await register.db.query(`SELECT id FROM ${tabel} ORDER BY 1`)) as { id: string }[]).map(({ id }) => id);
    for (const tabel of ['kennisgeving', 'kennisgevinggrond', 'inzagebevinding'])
      await expect(register.db.query(`DELETE FROM ${tabel}`)).rejects.toMatchObject({ code: 'KH001' });

    const rol = `bewaarder_${randomUUID().replaceAll('-', '')}`;
    await register.db.query(`CREATE ROLE ${rol} LOGIN PASSWORD 'proef'`);
    await register.db.query(`SELECT logboek.benoem_bewaarder('${rol}')`);
    await register.db.query(`GRANT EXECUTE ON FUNCTION logboek.verlopen_buiten_logboek(),
      logboek.verwijder_buiten_logboek(text, timestamptz) TO ${rol}`);
    const url = new URL((register.db.options as { url: string }).url);
    [url.username, url.password] = [rol, 'proef'];
    const keeper = new Pool({ connectionString: url.href, max: 1 });
    try {
      await expect(keeper.query('SELECT * FROM inzagebevinding')).rejects.toThrow('permission denied');
      await expect(keeper.query('DELETE FROM kennisgeving')).rejects.toThrow('permission denied');
      const retention = new Retention(keeper);
      const maand = toen.toISOString().slice(0, 7);
      expect(await retention.due()).toEqual([
        { tabel: 'inzagebevinding', verwerkingsactiviteit: activiteit, maand, aantal: 1 },
        { tabel: 'kennisgeving', verwerkingsactiviteit: activiteit, maand, aantal: 1 },
        { tabel: 'kennisgevinggrond', verwerkingsactiviteit: activiteit, maand, aantal: 2 },
      ]);
      await expect(retention.remove({ verwerkingsactiviteit: activiteit, voor: new Date() })).rejects.toMatchObject({
        code: 'NIET_VERLOPEN',
      });
      expect(await retention.remove({ verwerkingsactiviteit: 'urn:ander' })).toBe(0);
      expect(await ids('kennisgeving')).toContain('voorbij');
      expect(await retention.remove()).toBe(4);
      expect(await retention.due()).toEqual([]);
      for (const tabel of ['kennisgeving', 'kennisgevinggrond']) {
        expect(await ids(tabel)).toEqual(expect.arrayContaining(['net', 'open']));
        for (const weg of ['voorbij', 'zonder']) expect(await ids(tabel)).not.toContain(weg);
      }
      expect(await register.db.query(`SELECT FROM inzagebevinding WHERE bron = 'oud'`)).toEqual([]);
      const weg = await register.db.query('SELECT DISTINCT tabel, maanden FROM logboek.verwijdering ORDER BY 1');
      expect(weg.map(({ tabel }: { tabel: string }) => tabel)).toEqual([
        'inzagebevinding',
        'kennisgeving',
        'kennisgevinggrond',
      ]);
    } finally {
      await keeper.end();
      await register.db.query(`DROP OWNED BY ${rol}; DROP ROLE ${rol}`);
    }
  });
});
