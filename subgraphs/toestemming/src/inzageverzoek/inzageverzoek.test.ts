import {
  dagen,
  dawit,
  DAWIT,
  fg,
  klantmanager,
  LEYLA,
  sami,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';
import { toCsv } from './csv';
import { toHtml } from './html';
import type { Overzicht } from './overzicht';

const VRAAG = `query ($id: ID!) { inzageverzoek(statushouder: $id) {
  opgesteldOp klacht besluitvorming rechten { naam wet }
  ontvangers { organisatie functie categorie gegevens doel grond herkomst bewaartermijn aantal eerste laatste }
} }`;
const getoond = (categorie: string) => ({
  categorie,
  velden: ['X.x'],
  besluit: 'TOEGESTAAN' as const,
  grondslag: 'WETTELIJKE_TAAK',
  bron: 'gemeente-maasveld',
});

let register: Testregister;
beforeAll(async () => {
  register = await startTestregister();
  await register.db.query(
    `INSERT INTO verwerkingsactiviteit VALUES ('v1', 'Huisvesten', 'HUISVESTEN', 'WETTELIJKE_TAAK', 'gemeente-maasveld', '{corporatie-mooistede}', '2 jaar')`,
  );
  await register.db.query(`UPDATE organisatie SET naam = '=HYPERLINK("x") & <b>' WHERE id = 'politie-maasveld'`);
  await register.heeft();
  await register.tekenOp(
    { einde: dagen(-5), besluiten: [getoond('HUISVESTING')] },
    { einde: dagen(-1), besluiten: [getoond('HUISVESTING'), getoond('CONTACT')] },
    {
      einde: dagen(-3),
      organisatie: 'politie-maasveld',
      rol: 'POLITIE_KERNTEAM',
      doel: 'VEILIGHEID_BORGEN',
      besluiten: [getoond('IDENTITEIT')],
    },
    { einde: dagen(-2), besluiten: [{ ...getoond('BIJSTAND'), besluit: 'GEWEIGERD', reden: 'NOOIT' }] },
    { einde: dagen(-2), betrokkene: DAWIT, organisatie: 'welzijn-maasveld', besluiten: [getoond('GEZONDHEID')] },
    {
      einde: dagen(-4),
      rol: 'BETROKKENE',
      organisatie: 'burger',
      gebruiker: LEYLA,
      besluiten: [getoond('GEZINSSAMENSTELLING')],
    },
  );
});
afterAll(() => register.stop());

const document = async (vorm: string, as: object = sami) => {
  const query = `query ($id: ID!) { inzageverzoek(statushouder: $id) { ${vorm} } }`;
  const { data, errors } = await register.vraag(query, as, { id: SAMI });
  expect(errors).toBeUndefined();
  return (data!.inzageverzoek as Record<string, string>)[vorm]!;
};

describe('inzageverzoek', () => {
  it('is not for partners', async () => {
    expect(await register.code(VRAAG, klantmanager, { id: SAMI })).toBe('ROL_NIET_BEVOEGD');
  });

  it.each([
    ['another person', dawit],
    ['the person without a purpose', { ...sami, doel: undefined }],
  ])('shows %s nothing, in no form', async (_, as) => {
    const { data, weigeringen } = await register.vraag(VRAAG, as, { id: SAMI });
    expect(data!.inzageverzoek).toMatchObject({ ontvangers: null });
    expect(weigeringen).not.toEqual([]);
    expect(await document('html', as)).toBeNull();
  });

  it('says who received what, why, from where, how often and for how long it is kept', async () => {
    const { data, weigeringen } = await register.vraag(VRAAG, sami, { id: SAMI });
    expect(weigeringen).toEqual([]);
    const { ontvangers, rechten, klacht } = data!.inzageverzoek as {
      ontvangers: { categorie: string; aantal: number }[];
      rechten: object[];
      klacht: string;
    };
    expect(ontvangers.map(({ categorie, aantal }) => [categorie, aantal])).toEqual([
      ['GEZINSSAMENSTELLING', 1],
      ['CONTACT', 1],
      ['HUISVESTING', 2],
      ['IDENTITEIT', 1],
    ]);
    expect(ontvangers[2]).toMatchObject({
      organisatie: 'corporatie-mooistede',
      functie: 'Woonconsulent',
      gegevens: 'Koppeling, aanbod, contract, sleutel en verhuisdatum.',
      grond: 'De organisatie heeft deze gegevens nodig voor een taak die in de wet staat.',
      herkomst: 'gemeente-maasveld',
      bewaartermijn: '2 jaar',
    });
    expect(rechten).toHaveLength(6);
    expect(klacht).toContain('Autoriteit Persoonsgegevens');
  });

  it('gives the FG the same', async () => {
    expect(JSON.parse(await document('json', fg)).inzagen).toHaveLength(5);
  });

  it('is complete as JSON: receivers, choices and each single time', async () => {
    const overzicht = JSON.parse(await document('json')) as Overzicht;
    expect(overzicht.ontvangers).toHaveLength(4);
    expect(overzicht.toestemmingen).toEqual([
      expect.objectContaining({ ontvanger: 'vluchtelingenwerk-maasveld', status: 'gegeven' }),
    ]);
    expect(overzicht.inzagen.map(({ categorie }) => categorie)).toEqual([
      'HUISVESTING',
      'CONTACT',
      'IDENTITEIT',
      'GEZINSSAMENSTELLING',
      'HUISVESTING',
    ]);
  });

  it('names no other person and no medewerker in any form', async () => {
    for (const formaat of ['json', 'csv', 'html'])
      for (const geheim of [LEYLA, DAWIT, 'mw-1']) expect(await document(formaat)).not.toContain(geheim);
  });

  it('has every single time in the CSV, and nothing in it that a spreadsheet would run', async () => {
    const lines = (await document('csv')).split('\r\n');
    expect(lines).toHaveLength(1 + 5 + 1);
    expect(lines[0]).toBe(
      '\uFEFF"moment";"organisatie";"functie";"handeling";"categorie";"gegevens";"doel";"grond";"toestemming"',
    );
    expect(lines[3]).toContain(`"'=HYPERLINK(""x"") & <b>"`);
  });

  it('is a page of its own in HTML, with everything as text', async () => {
    const html = await document('html');
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toContain('=HYPERLINK(&#34;x&#34;) &#38; &#60;b&#62;');
    expect(html).not.toMatch(/<b>|<script|https?:\/\//);
    expect(html).toContain('<td>gegeven</td><td>');
    expect(html).not.toMatch(/<td>\d{4}-\d\d-\d\d/);
    expect(html.match(/<th scope="row">/g)).toHaveLength(4 + 1 + 5);
  });

  it('is on record as a read of this person', async () => {
    const [{ n }] = await register.db.query(
      `SELECT count(*)::int AS n FROM inzage WHERE betrokkene = $1 AND rol = 'BETROKKENE' AND besluiten::text LIKE '%Inzageverzoek.html%'`,
      [SAMI],
    );
    expect(n).toBeGreaterThan(0);
  });

  it('says of a process that looked something up in the record that it was one', async () => {
    const gelezen = { categorie: 'TOESTEMMING', velden: ['/processing-activities'], besluit: 'TOEGESTAAN' as const };
    const proces = { organisatie: 'gemeente', gebruiker: 'gemeente', rol: 'PROCES', doel: 'PRIVACY_TOEZICHT' };
    await register.tekenOp({ ...proces, einde: dagen(-9), besluiten: [gelezen] });
    const { data } = await register.vraag(VRAAG, sami, { id: SAMI });
    expect((data!.inzageverzoek as { ontvangers: object[] }).ontvangers).toContainEqual(
      expect.objectContaining({ organisatie: 'De bron (gemeente)', functie: 'Een systeem dat dit logboek leest' }),
    );
    expect(await document('csv')).toContain('De bron (gemeente)');
    const inzagen = `{ inzagen(filter: { statushouder: "${SAMI}", organisatie: "gemeente" }) { edges { node { rol toepassing } } } }`;
    const found = await register.vraag(inzagen, fg);
    expect([found.errors, found.data]).toEqual([
      undefined,
      { inzagen: { edges: [{ node: { rol: null, toepassing: expect.any(String) } }] } },
    ]);
  });
});

describe('a cell of the CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+31 6', `"'+31 6"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['  =1', `"'  =1"`],
    ['\r\n=1', `"'\r\n=1"`],
    ['a "b"; c', `"a ""b""; c"`],
    ['1-2', `"1-2"`],
  ])('%j becomes %s', (text, cel) => {
    const inzage = {
      moment: text,
      organisatie: '',
      functie: '',
      handeling: '',
      categorie: '',
      gegevens: '',
      doel: '',
      grond: '',
      toestemming: '',
    };
    expect(toCsv({ inzagen: [inzage] })).toContain(`\r\n${cel};`);
  });
});

describe('the page', () => {
  it('shows the last thousand times and says that there are more', () => {
    const inzage = {
      moment: '2026-01-01T00:00:00.000Z',
      organisatie: 'o',
      functie: 'f',
      handeling: 'bekeken',
      categorie: 'CONTACT',
      gegevens: 'g',
      doel: 'd',
      grond: 'g',
      toestemming: '',
    };
    const leeg: Overzicht = {
      statushouder: SAMI,
      opgesteldOp: inzage.moment,
      ontvangers: [],
      toestemmingen: [],
      inzagen: [],
      rechten: [],
      klacht: 'k',
      besluitvorming: 'b',
    };
    expect(toHtml(leeg)).toContain('Niemand heeft uw gegevens gezien.');
    const html = toHtml({ ...leeg, inzagen: Array.from({ length: 1_001 }, () => inzage) });
    expect(html).toContain('Dit zijn de laatste 1000 van 1001 keer.');
    expect(html.match(/<th scope="row">/g)).toHaveLength(1_000);
  });
});
