import { cellOf, type Answer } from './answer';
import { QUESTION, ROWS } from './question';
import { table } from './table';

const answer: Answer = {
  data: {
    statushouder: {
      bsn: null,
      naam: null,
      pip: { leerroute: 'B1_ROUTE', volledig: null },
      maatje: null,
      deelnames: [{ activiteit: { naam: 'Taalcafé' } }],
    },
  },
  extensions: {
    weigeringen: [
      { pad: ['statushouder', 'pip', 'volledig'], reden: 'GEEN_TOESTEMMING' },
      { pad: ['statushouder', 'bsn'], reden: 'NOOIT' },
    ],
  },
  errors: [{ message: 'x', path: ['statushouder', 'maatje'], extensions: { code: 'BRON_ONBEREIKBAAR' } }],
};

describe('cellOf', () => {
  it.each([
    ['why a field is refused', 'statushouder.bsn', '✗ NOOIT'],
    ['why what is above it is refused', 'statushouder.pip.volledig.hoofddoel', '✗ GEEN_TOESTEMMING'],
    ['that a source is down', 'statushouder.maatje.status', '! BRON_ONBEREIKBAAR'],
    ['that nothing is known', 'statushouder.naam.volledigeNaam', '(leeg)'],
    ['a value', 'statushouder.pip.leerroute', 'B1_ROUTE'],
    ['a value in a list', 'statushouder.deelnames.activiteit.naam', 'Taalcafé'],
  ])('tells %s', (_, path, cell) => {
    expect(cellOf(answer, path)).toBe(cell);
  });

  it('tells why a whole question is refused', () => {
    expect(cellOf({ errors: [{ message: 'x', extensions: { code: 'ROL_ONBEKEND' } }] }, 'statushouder.bsn')).toBe(
      '! ROL_ONBEKEND',
    );
  });
});

describe('table', () => {
  it('breaks into two where the terminal is narrow', () => {
    const text = table(['veld', 'een', 'twee'], [['bsn', '1', '2']], 10);
    expect(text.split('\n\n')).toHaveLength(2);
    expect(table(['veld', 'een', 'twee'], [['bsn', '1', '2']], 80).split('\n\n')).toHaveLength(1);
  });
});

it('asks for every field it shows', () => {
  const steps = ROWS.flatMap(([, path]) => path?.split('.') ?? []);
  for (const step of steps) expect(QUESTION).toMatch(new RegExp(`\\b${step}\\b`));
});
