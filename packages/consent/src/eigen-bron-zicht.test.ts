import { EigenBronZicht } from './eigen-bron-zicht';
import type { Reden } from './reden';
import type { Grondslag } from './regel';
import type { Zicht } from './zicht';

/** A zicht on one field. */
const field = (ground: Grondslag | Reden, people: readonly Zicht[] = []): Zicht => {
  const permitted = GROUNDS.has(ground);
  return {
    mag: () => permitted,
    reden: () => ground as Reden,
    verantwoording: () => (permitted ? { regel: 'R', versie: 1, grondslag: ground as Grondslag } : undefined),
    stappen: () => [],
    perPersoon: new Map(people.map((each, i) => [String(i), each])),
  };
};
const GROUNDS = new Set<string>(['EIGEN_BRON', 'WETTELIJKE_TAAK', 'TOESTEMMING', 'GEEN_BEZWAAR']);

describe('while the registry cannot be relied on', () => {
  it.each<[string, Zicht, Reden]>([
    ['what rests on a statutory task', field('WETTELIJKE_TAAK'), 'REGISTER_ONBEREIKBAAR'],
    ['what rests on consent', field('TOESTEMMING'), 'REGISTER_ONBEREIKBAAR'],
    ['what was refused on facts', field('GEEN_BETROKKENHEID'), 'REGISTER_ONBEREIKBAAR'],
    ['what was asked without a purpose', field('DOEL_ONTBREEKT'), 'DOEL_ONTBREEKT'],
    [
      'what is one’s own of one of two people only',
      field('EIGEN_BRON', [field('EIGEN_BRON'), field('TOESTEMMING')]),
      'REGISTER_ONBEREIKBAAR',
    ],
  ])('%s is refused', (_, zicht, reden) => {
    const left = new EigenBronZicht(zicht);
    expect([left.mag(0), left.reden(0), left.verantwoording(0)]).toEqual([false, reden, undefined]);
  });

  it('who acts for another sees nothing, as his opdracht may have ended', () => {
    const left = new EigenBronZicht(field('EIGEN_BRON', [field('EIGEN_BRON')]), true);
    expect([left.mag(0), left.reden(0), left.verantwoording(0)]).toEqual([false, 'REGISTER_ONBEREIKBAAR', undefined]);
    expect([...left.perPersoon.values()].map((own) => own.mag(0))).toEqual([false]);
  });

  it('what is one’s own of everyone concerned is shown, and accounted for to each', () => {
    const left = new EigenBronZicht(field('EIGEN_BRON', [field('EIGEN_BRON'), field('EIGEN_BRON')]));
    expect([left.mag(0), left.verantwoording(0)!.grondslag]).toEqual([true, 'EIGEN_BRON']);
    expect([...left.perPersoon.values()].map((own) => own.mag(0))).toEqual([true, true]);
  });
});
