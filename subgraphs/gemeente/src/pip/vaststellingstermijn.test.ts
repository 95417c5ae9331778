import { isVerlopen, uiterlijkeVaststellingsdatum, type Vaststellingsfeiten } from './vaststellingstermijn';

const feiten = (change: Partial<Vaststellingsfeiten>): Vaststellingsfeiten => ({
  kennisgeving: '2026-03-02',
  brpInschrijving: null,
  informatieDerdenGevraagdOp: null,
  informatieDerdenOntvangenOp: null,
  ...change,
});

describe('uiterlijkeVaststellingsdatum (BR03)', () => {
  it.each<[string, Partial<Vaststellingsfeiten>, string | undefined]>([
    ['is unknown before the notice', { kennisgeving: null, brpInschrijving: '2026-03-02' }, undefined],
    ['is unknown while information is awaited', { informatieDerdenGevraagdOp: '2026-04-01' }, undefined],
    ['is 70 days after the notice', {}, '2026-05-11'],
    ['is 70 days after a later registration', { brpInschrijving: '2026-03-20' }, '2026-05-29'],
    ['does not move for an earlier registration', { brpInschrijving: '2026-02-01' }, '2026-05-11'],
    [
      'is 14 days after the awaited information came',
      { informatieDerdenGevraagdOp: '2026-04-01', informatieDerdenOntvangenOp: '2026-06-01' },
      '2026-06-15',
    ],
  ])('%s', (_, change, expected) => expect(uiterlijkeVaststellingsdatum(feiten(change))).toBe(expected));
});

describe('isVerlopen', () => {
  it.each<[string, string | undefined, string | null, string, boolean]>([
    ['is false without a last day', undefined, null, '2026-11-22', false],
    ['is false on the last day', '2026-11-22', null, '2026-11-22', false],
    ['is true a day later', '2026-11-21', null, '2026-11-22', true],
    ['is false for a plan in time', '2026-11-01', '2026-11-01', '2026-11-22', false],
    ['is true for a plan on day 83', '2026-11-01', '2026-11-14', '2026-11-22', true],
  ])('%s', (_, uiterlijk, dagtekening, vandaag, expected) =>
    expect(isVerlopen(uiterlijk, dagtekening, vandaag)).toBe(expected),
  );
});
