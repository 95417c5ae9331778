import type { Doelgroep } from '../statushouder/statushouder.codes';
import { isToegestaan } from './boete';
import type { HandhavingSoort } from './handhavingsmaatregel.codes';

describe('isToegestaan (BR09)', () => {
  it.each<[HandhavingSoort, Doelgroep, boolean]>([
    ['BOETE', 'ASIELSTATUSHOUDER', false],
    ['WAARSCHUWING', 'ASIELSTATUSHOUDER', true],
    ['MAATREGEL_PW', 'ASIELSTATUSHOUDER', true],
    ['BOETE', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT', true],
  ])('answers for %s against %s: %s', (soort, doelgroep, expected) =>
    expect(isToegestaan(soort, doelgroep)).toBe(expected),
  );
});
