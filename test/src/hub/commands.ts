import { startProgram } from './command';
import type { RunningHub } from './running-hub';
import { readTour, type TourTable } from './tour-table';

/** What a newcomer types beside a running hub. */
export function commands(hub: () => RunningHub): void {
  it('token prints a token and nothing else', async () => {
    const args = ['--organisatie', 'vluchtelingenwerk-maasveld', '--rol', 'BEGELEIDER', '--persoon', 'P01'];
    const { code, stdout, stderr } = await hub().tool('token', ...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it.each([
    ['an unknown organisation', ['--organisatie', 'bank', '--rol', 'BEGELEIDER'], /bank/],
    ['an unknown role', ['--organisatie', 'gemeente-maasveld', '--rol', 'KEIZER'], /KEIZER/],
    ['an unknown case', ['--organisatie', 'gemeente-maasveld', '--rol', 'WMO_CONSULENT', '--persoon', 'P99'], /P99/],
    ['no role', ['--organisatie', 'gemeente-maasveld'], /^Gebruik: /],
  ])('token refuses %s in one line and prints no token', async (_, args, line) => {
    const { code, stdout, stderr } = await hub().tool('token', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('demo:cases is JSON of the twenty-four named cases', async () => {
    const { code, stdout, stderr } = await hub().tool('cases');
    const cases = JSON.parse(stdout) as Record<string, unknown>;
    expect([code, stderr]).toEqual([0, '']);
    expect(Object.keys(cases)).toEqual(Array.from({ length: 24 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`));
    for (const found of Object.values(cases))
      expect(found).toEqual({
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        omschrijving: expect.stringMatching(/\.$/),
      });
  });

  it('the first question of the welcome works as it is printed', async () => {
    const [command] = /curl -s [\s\S]*?\}'/.exec(hub().process.output()) ?? ['false'];
    if ((await startProgram('sh', ['-c', 'command -v curl'], {}).ended).code !== 0)
      return console.warn('Not shown here: there is no curl on this machine.');
    const { code, stdout } = await startProgram('sh', ['-c', command], hub().env).ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      data: {
        statushouder: {
          naam: { volledigeNaam: expect.any(String) },
          pip: { leerroute: expect.any(String), volledig: null },
        },
      },
      extensions: { weigeringen: [expect.objectContaining({ veld: 'Pip.volledig', reden: 'GEEN_TOESTEMMING' })] },
    });
  });
}

const VALUE = /^[^✗!(]/;
/** Rows about the person, not about the placement that the kernteam discusses. */
const isOfThePerson = (row: string) => !/^kern|^flyerronde/.test(row);

/** `npm run -s demo`: P01 as seven partners see him. */
export function tour(hub: () => RunningHub): void {
  let table: TourTable;
  beforeAll(async () => {
    const { code, stdout, stderr } = await hub().tool('tour');
    expect([code, stderr]).toEqual([0, '']);
    table = readTour(stdout);
  });

  it('puts seven partners side by side', () => {
    expect(table.columns).toEqual([
      'Begeleider',
      'Klantmanager',
      'Woonconsulent',
      'Sociaal werker',
      'Politie kernteam',
      'FG',
      'De persoon zelf',
    ]);
    expect(table.rows.length).toBeGreaterThan(25);
  });

  it.each<[string, string, string | RegExp]>([
    ['Begeleider', 'naam', VALUE],
    ['Begeleider', 'PIP: leerroute', /^\w+_ROUTE$/],
    ['Begeleider', 'PIP: hoofddoel', '✗ GEEN_TOESTEMMING'],
    ['Begeleider', 'bijstand: status', '✗ GEEN_TOESTEMMING'],
    ['Begeleider', 'bsn', '✗ ROL_NIET_BEVOEGD'],
    ['Begeleider', 'adres: huisnummer', VALUE],
    ['Begeleider', 'doelen', VALUE],
    ['Begeleider', 'kern: straat', '✗ DOEL_NIET_TOEGESTAAN'],
    ['Klantmanager', 'bsn', /^99999\d{4}$/],
    ['Klantmanager', 'PIP: hoofddoel', VALUE],
    ['Klantmanager', 'doelen', '✗ ROL_NIET_BEVOEGD'],
    ['Woonconsulent', 'huurprijs', /^\d+(\.\d+)?$/],
    ['Woonconsulent', 'PIP: leerroute', '✗ NOOIT'],
    ['Sociaal werker', 'naam', '✗ GEEN_TOESTEMMING'],
    ['Sociaal werker', 'sociaal team: vraag', VALUE],
    ['Sociaal werker', 'bijstand: status', '✗ NOOIT'],
    ['Politie kernteam', 'kern: straat', VALUE],
    ['Politie kernteam', 'kern: week', /^\d{4}-W\d\d$/],
    ['Politie kernteam', 'kern: huisnummer', '✗ ROL_NIET_BEVOEGD'],
    ['Politie kernteam', 'naam', '✗ ROL_NIET_BEVOEGD'],
    ['Politie kernteam', 'PIP: leerroute', '✗ NOOIT'],
    ['FG', 'toestemmingen', 'GEGEVEN, GEWEIGERD'],
    ['De persoon zelf', 'bsn', /^99999\d{4}$/],
    ['De persoon zelf', 'PIP: hoofddoel', VALUE],
    ['De persoon zelf', 'toestemmingen', 'GEGEVEN, GEWEIGERD'],
  ])('%s, %s: %s', (column, row, expected) => {
    expect(table.cell(row, column)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  const seenBy = (column: string) => table.rows.filter((row) => VALUE.test(table.cell(row, column)));

  it('shows the police nothing of the person', () => {
    expect(seenBy('Politie kernteam').filter(isOfThePerson)).toEqual([]);
  });

  it('shows the FG no dossier', () => {
    expect(seenBy('FG')).toEqual(['toestemmingen']);
  });

  it('shows the person all that is his', () => {
    const withheld = table.rows.filter((row) => table.cell(row, 'De persoon zelf').startsWith('✗'));
    // The flyer round is about the street: no personal data.
    expect(withheld).toEqual(['flyerronde']);
  });

  it('has an answer of every source', () => {
    for (const row of table.rows)
      for (const column of table.columns) expect(table.cell(row, column)).not.toMatch(/^!|^no cell/);
  });
}
