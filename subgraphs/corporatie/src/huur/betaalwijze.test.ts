import { betaalwijzeOp, type Betaling } from './betaalwijze';

const ZELF: Betaling = { betaalwijze: 'ZELF', doorbetalingVan: null, doorbetalingTot: null };
const PERIODE = { doorbetalingVan: '2026-02-01', doorbetalingTot: '2026-08-01' };

describe('betaalwijzeOp (BR23)', () => {
  it.each<[string, string, Betaling, string]>([
    ['never ontzorgd', '2026-05-01', ZELF, 'ZELF'],
    ['before the ontzorging', '2026-01-31', { ...ZELF, ...PERIODE }, 'ZELF'],
    ['from its first day', '2026-02-01', { ...ZELF, ...PERIODE }, 'DOOR_GEMEENTE'],
    ['on the last day before its end', '2026-07-31', { ...ZELF, ...PERIODE }, 'DOOR_GEMEENTE'],
    ['from its end', '2026-08-01', { ...ZELF, ...PERIODE }, 'ZELF'],
    ['while no end is known', '2030-01-01', { ...ZELF, doorbetalingVan: '2026-02-01' }, 'DOOR_GEMEENTE'],
    ['agreed without ontzorging', '2026-05-01', { ...ZELF, betaalwijze: 'DOOR_GEMEENTE' }, 'DOOR_GEMEENTE'],
  ])('%s', (_, dag, betaling, expected) => {
    expect(betaalwijzeOp(dag, betaling)).toBe(expected);
  });
});
