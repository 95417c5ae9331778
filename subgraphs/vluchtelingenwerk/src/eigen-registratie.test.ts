import { isEigenRegistratie } from './eigen-registratie';

const rij = { statushouder: 's', organisatie: 'vluchtelingenwerk-maasveld' };

describe('isEigenRegistratie', () => {
  it.each([
    ['refuses a begeleider the dossier of another organisation', 'BEGELEIDER', 'vluchtelingenwerk-heuvelrand', false],
    ['refuses a coördinator the same', 'COORDINATOR_BEGELEIDING', 'vluchtelingenwerk-heuvelrand', false],
    ['leaves the own dossier to the rules', 'BEGELEIDER', 'vluchtelingenwerk-maasveld', true],
    ['leaves other roles to the rules', 'KLANTMANAGER_INBURGERING', 'gemeente-maasveld', true],
    ['leaves the person to the rules', 'BETROKKENE', 'betrokkene', true],
  ])('%s', (_, rol, organisatie, expected) => expect(isEigenRegistratie({ rol, organisatie }, rij)).toBe(expected));
});
