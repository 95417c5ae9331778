/** One right of the person (AVG art. 15 lid 1 e), in plain words. */
export interface Recht {
  readonly naam: string;
  readonly uitleg: string;
  readonly wet: string;
}

export const RECHTEN: readonly Recht[] = [
  {
    naam: 'Een kopie krijgen',
    uitleg: 'Wilt u weten wat er over u staat? Vraag de organisatie om een kopie van uw gegevens. Dat is gratis.',
    wet: 'AVG art. 15 lid 3',
  },
  {
    naam: 'Laten verbeteren',
    uitleg: 'Klopt iets niet? Vraag de organisatie om het te verbeteren.',
    wet: 'AVG art. 16',
  },
  {
    naam: 'Laten verwijderen',
    uitleg: 'U kunt vragen om gegevens te wissen die niet meer nodig zijn.',
    wet: 'AVG art. 17',
  },
  {
    naam: 'Tijdelijk laten stoppen',
    uitleg: 'U kunt vragen om uw gegevens even niet te gebruiken, bijvoorbeeld tot een bezwaar is beslist.',
    wet: 'AVG art. 18',
  },
  {
    naam: 'Bezwaar maken',
    uitleg: 'Mag iets op grond van een afspraak tussen organisaties, dan kunt u bezwaar maken. Vanaf dan stopt het.',
    wet: 'AVG art. 21',
  },
  {
    naam: 'Toestemming intrekken',
    uitleg: 'U kunt elke toestemming intrekken, zonder te zeggen waarom. Dat kan bij elke organisatie.',
    wet: 'AVG art. 7 lid 3',
  },
];

export const KLACHT =
  'Bent u het niet eens met hoe uw gegevens worden gebruikt? Praat met de functionaris gegevensbescherming van de keten, of dien een klacht in bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl, Postbus 93374, 2509 AJ Den Haag, telefoon 088 1805 250.';

/** AVG art. 15 lid 1 h and lid 2. */
export const BESLUITVORMING =
  'Geen computer beslist over u: besluiten nemen mensen. Uw gegevens gaan niet naar landen buiten de Europese Unie.';

export const BEWAARTERMIJN_ONBEKEND = 'Niet langer dan nodig voor dit doel; vraag het de organisatie.';
