import { PEILDATUM } from './wereld/datum';
import { findSubject } from './subject';
import { wereld } from './wereld/wereld';

const w = wereld('klein');
const nu = `${PEILDATUM}T12:00:00.000Z`;
const ask = (organisatie: string, rol: string, persoon?: string) => findSubject(w, { organisatie, rol, persoon }, nu);

describe('findSubject', () => {
  it.each([
    ['an unknown organisation', ask('bank', 'BEGELEIDER'), /organisatie: bank/],
    ['an unknown role', ask('gemeente-maasveld', 'KEIZER'), /rol: KEIZER/],
    ['an unknown case', ask('gemeente-maasveld', 'KLANTMANAGER_INBURGERING', 'P99'), /persoon: P99/],
    ['a role the organisation has not', ask('politie-maasveld', 'BEGELEIDER'), /heeft niemand/],
    ['BETROKKENE without a person', ask('gemeente-maasveld', 'BETROKKENE'), /Noem/],
  ])('refuses %s', (_, antwoord, reden) => {
    expect(antwoord).toEqual({ weigering: expect.stringMatching(reden) });
  });

  it('gives the person himself for BETROKKENE, by case or by id', () => {
    const id = w.casussen.P01!.id;
    expect(ask('gemeente-maasveld', 'BETROKKENE', 'P01')).toMatchObject({ sub: id });
    expect(ask('gemeente-maasveld', 'BETROKKENE', id)).toMatchObject({ sub: id });
  });

  it.each([
    ['gemeente-maasveld', 'KLANTMANAGER_INBURGERING', 'P01', true],
    ['vluchtelingenwerk-maasveld', 'BEGELEIDER', 'P01', true],
    ['vluchtelingenwerk-maasveld', 'COORDINATOR_BEGELEIDING', 'P01', true],
    ['corporatie-mooistede', 'WOONCONSULENT', 'P01', true],
    ['welzijn-maasveld', 'SOCIAAL_WERKER', 'P01', true],
    ['politie-maasveld', 'POLITIE_KERNTEAM', 'P01', true],
    ['keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'P01', true],
    ['corporatie-brabantthuis', 'WOONCONSULENT', 'P01', false],
    ['vluchtelingenwerk-heuvelrand', 'BEGELEIDER', 'P01', false],
    ['vluchtelingenwerk-maasveld', 'BEGELEIDER', 'P06', false],
    ['vluchtelingenwerk-heuvelrand', 'BEGELEIDER', 'P06', true],
    ['welzijn-vechtdal-oost', 'BEGELEIDER', 'P14', true],
    ['vluchtelingenwerk-vechtdal-oost', 'BEGELEIDER', 'P14', false],
  ])('of %s as %s with %s: involved is %s', (organisatie, rol, persoon, betrokken) => {
    expect(ask(organisatie, rol, persoon)).toMatchObject({
      betrokken,
      sub: expect.stringMatching(`^mw-${organisatie}-`),
    });
  });

  it('names the very begeleider of the person', () => {
    const { begeleiding } = w.persoon(w.casussen.P01!.id);
    expect(ask('vluchtelingenwerk-maasveld', 'BEGELEIDER', 'P01')).toMatchObject({ sub: begeleiding!.begeleider });
  });
});
