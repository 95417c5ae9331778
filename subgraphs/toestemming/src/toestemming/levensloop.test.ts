import { GEBEURTENISSEN, STATUSSEN, statusOp, volgende, type Gebeurtenis, type Status } from './levensloop';

const TOEGESTAAN: readonly [Status, Gebeurtenis, Status][] = [
  ['GEVRAAGD', 'GEEF', 'GEGEVEN'],
  ['GEVRAAGD', 'WEIGER', 'GEWEIGERD'],
  ['GEGEVEN', 'TREK_IN', 'INGETROKKEN'],
  ['GEGEVEN', 'VERLOOP', 'VERLOPEN'],
  ['GEGEVEN', 'VERVAL', 'VERVALLEN'],
];
const ALLE = STATUSSEN.flatMap((status) => GEBEURTENISSEN.map((gebeurtenis) => [status, gebeurtenis] as const));
const VERBODEN = ALLE.filter(
  ([status, gebeurtenis]) => !TOEGESTAAN.some(([s, g]) => s === status && g === gebeurtenis),
);

describe('the life of a consent', () => {
  it.each(VERBODEN)('knows no way from %s by %s', (status, gebeurtenis) => {
    expect(volgende(status, gebeurtenis)).toBeUndefined();
  });

  it.each(TOEGESTAAN)('goes from %s by %s to %s', (status, gebeurtenis, next) => {
    expect(volgende(status, gebeurtenis)).toBe(next);
  });

  it.each<[string, Status, Date | null, Status]>([
    ['is expired at geldigTot itself', 'GEGEVEN', new Date(1000), 'VERLOPEN'],
    ['is expired after it', 'GEGEVEN', new Date(999), 'VERLOPEN'],
    ['is given until just before it', 'GEGEVEN', new Date(1001), 'GEGEVEN'],
    ['stays withdrawn after it', 'INGETROKKEN', new Date(1), 'INGETROKKEN'],
    ['stays asked without an end', 'GEVRAAGD', null, 'GEVRAAGD'],
  ])('%s', (_, status, geldigTot, verwacht) => {
    expect(statusOp({ status, geldigTot }, new Date(1000))).toBe(verwacht);
  });
});
