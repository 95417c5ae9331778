import { begeleider, dagen, fg, klantmanager, sami, startTestregister, type Testregister } from '../testregister';

const andereFg = { ...fg, gebruiker: 'mw-fg-2' };
const CONTACT = 'BEGELEIDER-CONTACT-MAATSCHAPPELIJK_BEGELEIDEN';
const HOOFDLIJN = 'BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN';
const inhoud = (change: object = {}) => ({
  rol: 'BEGELEIDER',
  categorie: 'PIP_HOOFDLIJN',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  grondslag: 'TOESTEMMING',
  velden: ['Statushouder.pip', 'Pip.leerroute'],
  wetsartikel: 'AVG art. 6 lid 1 a',
  bron: 'S0-13',
  toelichting: 'Alleen de leerroute.',
  ...change,
});
const wijzig = (change: object = {}, regel = HOOFDLIJN) => ({ soort: 'WIJZIG', regel, inhoud: inhoud(change) });
const beeindig = (regel: string) => ({ soort: 'BEEINDIG', regel });

let register: Testregister;
beforeEach(async () => (register = await startTestregister()));
afterEach(() => register.stop());

type Answer = {
  data: Record<string, unknown> | null | undefined;
  errors?: readonly { message: string; extensions: { code: string } }[];
};
const muteer = async (
  veld: string,
  input: object | string,
  as: object = fg,
  selectie = '{ id status gaatInOp bewerkingen { soort regel } stappen { soort door reden } }',
) => {
  const soort = `${veld[0]!.toUpperCase()}${veld.slice(1)}Input`;
  const query =
    typeof input === 'string'
      ? `mutation ($input: ID!) { antwoord: ${veld}(ontwerp: $input) ${selectie} }`
      : `mutation ($input: ${soort}!) { antwoord: ${veld}(input: $input) ${selectie} }`;
  const { data, errors } = (await register.vraag(query, as, { input })) as Answer;
  return {
    uit: data?.antwoord as Record<string, unknown>,
    code: errors?.[0]?.extensions.code,
    zin: errors?.[0]?.message,
  };
};
const maak = async (as: object = fg) =>
  (await muteer('maakRegelontwerp', { titel: 'Minder', toelichting: 'Proef' }, as)).uit.id as string;
const bewerk = (ontwerp: string, ...bewerkingen: object[]) => muteer('bewerkRegelontwerp', { ontwerp, bewerkingen });
const voorgesteld = async (bewerkingen: object[], as: object = fg, gaatInOp?: Date) => {
  const ontwerp = await maak(as);
  expect((await muteer('bewerkRegelontwerp', { ontwerp, bewerkingen }, as)).code).toBeUndefined();
  expect((await muteer('stelRegelontwerpVoor', { ontwerp, gaatInOp }, as)).code).toBeUndefined();
  return ontwerp;
};
const VASTGESTELD = '{ revisie ingegaanOp nogNietBevestigdDoor ontwerp { status } }';
const stelVast = (ontwerp: string, as: object = andereFg) => muteer('stelRegelontwerpVast', ontwerp, as, VASTGESTELD);
const regels = (): Promise<{ id: string; versie: number; geldigTot: Date | null }[]> =>
  register.db.query('SELECT id, versie, velden, "geldigVan", "geldigTot" FROM regel ORDER BY id, versie');
const versies = async (regel: string) => (await regels()).filter(({ id }) => id === regel);

describe('a draft of rules', () => {
  it('is refused, with nothing written and the refusal on record', async () => {
    const ontwerp = await maak();
    const before = [await regels(), await register.db.query('SELECT count(*) FROM regelontwerp_stap')];
    const nooit = { categorie: 'HANDHAVING', velden: ['*'] };
    for (const [code, zin, answer] of [
      ['ROL_NIET_BEVOEGD', /rol/, await muteer('maakRegelontwerp', { titel: 'x', toelichting: 'x' }, sami)],
      ['ONBEKEND_ONTWERP', /is er niet/, await bewerk('geen', beeindig(CONTACT))],
      ['ONGELDIGE_INVOER', /geldt niet/, await bewerk(ontwerp, beeindig('COACH-BIJSTAND-HUISVESTEN'))],
      ['ONGELDIGE_INVOER', /bestaat al/, await bewerk(ontwerp, { ...wijzig(), soort: 'VOEG_TOE' })],
      ['ONGELDIGE_INVOER', /hele inhoud/, await bewerk(ontwerp, { soort: 'WIJZIG', regel: CONTACT })],
      [
        'REGELS_KLOPPEN_NIET',
        /Pip.schoenmaat bestaat niet/,
        await bewerk(ontwerp, wijzig({ velden: ['Pip.schoenmaat'] })),
      ],
      ['REGELS_KLOPPEN_NIET', /past niet bij de regel/, await bewerk(ontwerp, wijzig({ doel: 'HUISVESTEN' }))],
      [
        'REGELS_KLOPPEN_NIET',
        /nooit mag voor BEGELEIDER/,
        await bewerk(ontwerp, {
          ...wijzig(nooit, 'BEGELEIDER-HANDHAVING-MAATSCHAPPELIJK_BEGELEIDEN-2'),
          soort: 'VOEG_TOE',
        }),
      ],
      ['ONGELDIGE_INVOER', /verandert niets/, await muteer('stelRegelontwerpVoor', { ontwerp })],
      ['NIET_IN_DEZE_STATUS', /CONCEPT/, await stelVast(ontwerp)],
    ] as const) {
      expect([answer.code, answer.zin]).toEqual([code, expect.stringMatching(zin)]);
    }
    expect([await regels(), await register.db.query('SELECT count(*) FROM regelontwerp_stap')]).toEqual(before);
    const op = await register.db.query(
      `SELECT besluiten FROM inzage WHERE besluiten::text LIKE '%Mutation.bewerkRegelontwerp%'`,
    );
    expect(JSON.stringify(op)).toContain('REGELS_KLOPPEN_NIET');
  });

  it('is approved by another: two FG, or the FG and the owner of the data', async () => {
    const own = await voorgesteld([wijzig()]);
    expect((await stelVast(own, fg)).code).toBe('VIER_OGEN');
    expect((await stelVast(own, begeleider)).code).toBe('VIER_OGEN');
    // The plan is the gemeente's: its klantmanager may propose, and the FG approve; a begeleider may not.
    expect((await stelVast(await voorgesteld([wijzig()], begeleider), fg)).code).toBe('VIER_OGEN');
    const andere = { ...klantmanager, gebruiker: 'mw-2' };
    const vanEigenaar = await voorgesteld([wijzig()], klantmanager);
    expect((await stelVast(vanEigenaar, andere)).code).toBe('VIER_OGEN');
    expect((await stelVast(vanEigenaar, fg)).code).toBeUndefined();
  });

  it('takes effect at once as numbered changes, and is confirmed', async () => {
    const ontwerp = await voorgesteld([wijzig(), beeindig(CONTACT)]);
    const [{ stand: before }] = await register.db.query('SELECT stand::int FROM revisie');
    const { uit, code } = await stelVast(ontwerp);
    expect(code).toBeUndefined();
    expect(uit).toMatchObject({
      revisie: String(before + 3),
      nogNietBevestigdDoor: [],
      ontwerp: { status: 'VASTGESTELD' },
    });
    expect((await versies(HOOFDLIJN)).map(({ versie, geldigTot }) => [versie, geldigTot !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect((await versies(CONTACT)).map(({ geldigTot }) => geldigTot?.toISOString())).toEqual([uit.ingegaanOp]);
    expect((await stelVast(ontwerp)).code).toBe('NIET_IN_DEZE_STATUS');
    const geldt = await register.vraag('{ regels(rol: BEGELEIDER, categorie: CONTACT) { id } }', fg);
    expect(geldt.data).toEqual({ regels: [] });
  });

  it('takes effect at a moment in the future, and not before', async () => {
    const later = dagen(3);
    const { uit } = await stelVast(await voorgesteld([beeindig(CONTACT)], fg, later));
    expect(uit.ingegaanOp).toBe(later.toISOString());
    const op = async (moment: Date) =>
      (
        await register.vraag(
          'query ($m: Moment) { regels(rol: BEGELEIDER, categorie: CONTACT, moment: $m) { id } }',
          fg,
          { m: moment },
        )
      ).data!.regels;
    expect([await op(new Date()), await op(later)]).toEqual([[{ id: `${CONTACT}@1` }], []]);
    expect((await muteer('stelRegelontwerpVoor', { ontwerp: await maak(), gaatInOp: dagen(-1) })).code).toBe(
      'ONGELDIGE_INVOER',
    );
  });

  it('is outdated when another draft was established meanwhile', async () => {
    const [een, twee] = [await voorgesteld([wijzig()]), await voorgesteld([beeindig(CONTACT)])];
    expect((await stelVast(een)).code).toBeUndefined();
    expect((await stelVast(twee)).code).toBe('ONTWERP_VEROUDERD');
  });

  it('is found, and listed with the last one first', async () => {
    const [een, twee] = [await maak(), await maak()];
    const { data } = await register.vraag(
      `query ($id: ID!) { regelontwerp(id: $id) { status } regelontwerpen { totaal edges { node { id } } } }`,
      fg,
      { id: een },
    );
    expect(data).toEqual({
      regelontwerp: { status: 'CONCEPT' },
      regelontwerpen: { totaal: 2, edges: [{ node: { id: twee } }, { node: { id: een } }] },
    });
  });

  it('may be rejected, with the reason', async () => {
    const ontwerp = await voorgesteld([wijzig()]);
    const { uit } = await muteer('wijsRegelontwerpAf', { ontwerp, reden: 'Te smal' }, andereFg);
    expect(uit).toMatchObject({ status: 'AFGEWEZEN' });
    expect((uit.stappen as { reden: string }[]).at(-1)!.reden).toBe('Te smal');
  });

  it.each([
    'UPDATE regelontwerp_stap SET nr = nr',
    'DELETE FROM regelontwerp_stap',
    'TRUNCATE regelontwerp_stap',
    'TRUNCATE regel',
  ])('is append-only: %s is refused', async (sql) => {
    await maak();
    await expect(register.db.query(sql)).rejects.toThrow('never removed or changed');
  });

  it('tells in words and as data who gains and who loses', async () => {
    const ontwerp = await maak();
    await bewerk(ontwerp, wijzig({ grondslag: 'WETTELIJKE_TAAK' }), beeindig(CONTACT), {
      soort: 'VOEG_TOE',
      regel: 'COACH-CONTACT-PARTICIPATIE_BEVORDEREN',
      inhoud: inhoud({
        rol: 'COACH',
        categorie: 'CONTACT',
        doel: 'PARTICIPATIE_BEVORDEREN',
        velden: ['*'],
      }),
    });
    const { data } = await register.vraag(
      `query ($o: ID) { verschil(van: {}, naar: { ontwerp: $o }) { rol categorie doel richting velden van { grondslag } naar { grondslag } zin } }`,
      fg,
      { o: ontwerp },
    );
    const rows = data!.verschil as {
      rol: string;
      categorie: string;
      richting: string;
      velden: string[];
      zin: string;
    }[];
    const van = (rol: string, categorie: string, richting: string) =>
      rows.filter((row) => row.rol === rol && row.categorie === categorie && row.richting === richting);
    expect(van('BEGELEIDER', 'CONTACT', 'ERAF')).toHaveLength(1);
    expect(van('BEGELEIDER', 'CONTACT', 'ERAF')[0]!.zin).toMatch(
      /^.*egeleider.* ziet niet langer CONTACT \(.*\) voor MAATSCHAPPELIJK_BEGELEIDEN; dat was op grond van WETTELIJKE_TAAK\.$/,
    );
    expect(van('BEGELEIDER', 'PIP_HOOFDLIJN', 'STRENGER')[0]!.velden.sort()).toEqual([
      'Pip.leerroute',
      'Statushouder.pip',
    ]);
    expect(van('BEGELEIDER', 'PIP_HOOFDLIJN', 'ERAF')[0]!.velden).toContain('Pip.dagtekening');
    expect(rows.filter(({ rol }) => !['BEGELEIDER', 'COACH'].includes(rol))).toEqual([]);
  });
});

describe('a file of rules', () => {
  const exporteer = async (ontwerp?: string) =>
    (await register.vraag('query ($o: ID) { regelbestand(rol: COACH, ontwerp: $o) }', fg, { o: ontwerp })).data!
      .regelbestand as string;
  const importeer = (ontwerp: string, tekst: string, bestand = 'coach.yaml') =>
    muteer('importeerRegels', { ontwerp, bestand, inhoud: tekst });
  const COACH = 'COACH-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN';

  it('is refused with its line', async () => {
    const ontwerp = await maak();
    const text = await exporteer();
    const tweede = text.slice(text.indexOf(`  - id: ${COACH}`)).replace('versie: 1', 'versie: 2');
    /** The file with a second version of the last rule, after the first ended. */
    const opvolger = (van: string, naar: string) =>
      `${text}    geldigTot: 2100-01-01\n${tweede.replace('2022-01-01', '2100-01-01').replace(van, naar)}`;
    for (const [zin, tekst] of [
      [/coach\.yaml:10: .*onbekend veld 'wetten'/, text.replace('    wet:', '    wetten: x\n    wet:')],
      [
        /coach\.yaml:\d+: .*versie 1 is vastgesteld en verandert niet/,
        text.replace('grondslag: TOESTEMMING', 'grondslag: OVEREENKOMST'),
      ],
      [/coach\.yaml:1: .* ontbreekt/, text.slice(0, text.indexOf(`  - id: ${COACH}`))],
      [/coach\.yaml:\d+: .*versie 1 en 2 .* gelden tegelijk/, text + tweede],
      [/coach\.yaml:\d+: .*versie 1 bestaat twee keer/, text + tweede.replace('versie: 2', 'versie: 1')],
      [/coach\.yaml:\d+: .*de volgende versie is 2/, opvolger('versie: 2', 'versie: 7')],
      [/coach\.yaml:\d+: .*Pip\.schoenmaat bestaat niet in de graaf/, opvolger('Pip.leerroute', 'Pip.schoenmaat')],
      [
        /coach\.yaml:\d+: .*staat toe wat volgens .* nooit mag voor COACH/,
        text +
          tweede
            .replace(COACH, `${COACH}-2`)
            .replace('versie: 2', 'versie: 1')
            .replace('grondslag: TOESTEMMING', 'grondslag: NOOIT'),
      ],
      [
        /horen in schema\/regels\/coach\.yaml|past niet/,
        `${text}${tweede.replaceAll('PIP_HOOFDLIJN-MAAT', 'PIP_VOLLEDIG-MAAT').replace('versie: 2', 'versie: 1')}`,
      ],
    ] as const) {
      const { code, zin: message } = await importeer(ontwerp, tekst);
      expect([code, message]).toEqual(['REGELS_KLOPPEN_NIET', expect.stringMatching(zin)]);
    }
    expect((await muteer('stelRegelontwerpVoor', { ontwerp })).code).toBe('ONGELDIGE_INVOER');
  });

  it('comes in as it went out, and what is new in it becomes an edit', async () => {
    const ontwerp = await maak();
    const text = await exporteer();
    expect((await importeer(ontwerp, text)).zin).toMatch(/verschilt niet/);
    const later = dagen(9).toISOString().slice(0, 10);
    const at = text.indexOf(`  - id: ${COACH}`);
    const next = text.indexOf('  - id:', at + 5);
    const block = text.slice(at, next === -1 ? undefined : next);
    const tweede = block
      .replace('versie: 1', 'versie: 2')
      .replace(/toelichting: .*/, 'toelichting: Anders verwoord.')
      .replace('2022-01-01', later);
    const ended = text.replace(block, `${block.trimEnd()}\n    geldigTot: ${later}\n${tweede}`);
    const { uit, zin } = await importeer(ontwerp, ended);
    expect([zin, uit?.bewerkingen]).toEqual([undefined, [{ soort: 'WIJZIG', regel: COACH }]]);
    // The dates in the file are when it would take effect.
    expect(uit.gaatInOp).toBe(`${later}T00:00:00.000Z`);
    const twee = ended.replace(`geldigVan: ${later}`, 'geldigVan: 2100-01-01');
    expect((await importeer(ontwerp, twee)).zin).toMatch(/coach\.yaml:\d+: .*gaan op één moment in/);
    expect(await exporteer(ontwerp)).toContain('Anders verwoord.');
  });
});
