import { isMeldingTeLaat, type Melding } from './politiemelding';

const melding = (change: Partial<Melding>): Melding => ({
  datum: '2026-11-20',
  meldingDatum: null,
  uitzonderingReden: null,
  ...change,
});

describe('isMeldingTeLaat', () => {
  it.each<[string, Partial<Melding>, string, boolean]>([
    ['alarms when there is no report after one day', {}, '2026-11-22', true],
    ['waits for one day', {}, '2026-11-21', false],
    ['keeps saying so of a report that came later', { meldingDatum: '2026-11-22' }, '2026-12-31', true],
    ['is content with a report within a day', { meldingDatum: '2026-11-21' }, '2026-12-31', false],
    ['is content with a motivated exception', { uitzonderingReden: 'Slachtoffer wil het niet' }, '2026-12-31', false],
  ])('%s', (_, change, vandaag, expected) => expect(isMeldingTeLaat(melding(change), vandaag)).toBe(expected));
});
