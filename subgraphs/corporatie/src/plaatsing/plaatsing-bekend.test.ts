import { isPlaatsingBekend } from './plaatsing-bekend';

const bericht = { ontvangenDoor: ['politie-maasveld', 'gemeente-maasveld'] };
const row = { organisatie: 'corporatie-mooistede', bericht };

const caller = (organisatie: string, rol: string, doel?: string) =>
  ({ organisatie, rol, doel, gebruiker: 'mw', client: 'test', trace: '' }) as Parameters<typeof isPlaatsingBekend>[1];

describe('isPlaatsingBekend', () => {
  it.each([
    ['not to another corporatie', row, caller('corporatie-zandweide', 'WOONCONSULENT', 'HUISVESTEN'), false],
    [
      'not to another corporatie that discusses it',
      row,
      caller('corporatie-zandweide', 'WOONCONSULENT', 'PLAATSING_BESPREKEN'),
      false,
    ],
    [
      'not to a team that did not get the message',
      row,
      caller('politie-heuvelrand', 'POLITIE_KERNTEAM', 'PLAATSING_BESPREKEN'),
      false,
    ],
    [
      'not to a team when no message went out',
      { ...row, bericht: null },
      caller('politie-maasveld', 'POLITIE_KERNTEAM', 'PLAATSING_BESPREKEN'),
      false,
    ],
    [
      'not to an invited begeleider when no message went out',
      { ...row, bericht: null },
      caller('vluchtelingenwerk-maasveld', 'BEGELEIDER', 'PLAATSING_BESPREKEN'),
      false,
    ],
    [
      'to a team that got the message',
      row,
      caller('politie-maasveld', 'POLITIE_KERNTEAM', 'PLAATSING_BESPREKEN'),
      true,
    ],
    ['to an invited begeleider', row, caller('vluchtelingenwerk-maasveld', 'BEGELEIDER', 'PLAATSING_BESPREKEN'), true],
    [
      'to its own corporatie before the message',
      { ...row, bericht: null },
      caller('corporatie-mooistede', 'WOONCONSULENT', 'PLAATSING_BESPREKEN'),
      true,
    ],
    [
      'to all others for other purposes: there the rules decide',
      { ...row, bericht: null },
      caller('gemeente-maasveld', 'HUISVESTINGSCOORDINATOR', 'HUISVESTEN'),
      true,
    ],
  ])('says a plaatsing is known %s', (_, plaatsing, as, expected) => {
    expect(isPlaatsingBekend(plaatsing, as)).toBe(expected);
  });
});
