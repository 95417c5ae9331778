import { interventieTreden, openstaand, type Halfjaar } from './openstaand';

const VANDAAG = '2026-11-22';
const reeks = (...gerealiseerd: number[]): Halfjaar[] =>
  gerealiseerd.map((aantal, i) => ({
    jaar: 2024 + Math.floor(i / 2),
    halfjaar: 1 + (i % 2),
    opgelegd: 20,
    achterstandVorig: 0,
    gerealiseerd: aantal,
  }));

describe('openstaand (BR25)', () => {
  it.each([
    [20, 5, 18, 7],
    [20, 5, 30, -5],
    [20, -3, 17, 0],
  ])('of %d with backlog %d and %d housed is %d', (opgelegd, achterstandVorig, gerealiseerd, expected) =>
    expect(openstaand({ jaar: 2026, halfjaar: 1, opgelegd, achterstandVorig, gerealiseerd })).toBe(expected),
  );
});

describe('interventieTreden (BR25)', () => {
  it.each<[string, number[], number[]]>([
    ['is 0 when all is met', [20, 25, 20], [0, 0, 0]],
    ['counts misses in a row to 4', [25, 19, 19, 19, 19], [0, 1, 2, 3, 4]],
    ['starts again after a half-year that was met', [19, 19, 20, 19], [1, 2, 0, 1]],
    ['does not count the half-year that is not over', [20, 20, 20, 20, 19, 3], [0, 0, 0, 0, 1, 1]],
  ])('%s', (_, gerealiseerd, expected) => expect(interventieTreden(reeks(...gerealiseerd), VANDAAG)).toEqual(expected));
});
