import type { Bewonersvraag, Wereld } from '@ketenhub/demo';
import type { BewonersvraagEntity } from './bewonersvraag.entity';

const TEKSTEN: Readonly<Record<string, string>> = {
  'Wie komt er wonen?': 'Ik kreeg een flyer over nieuwe buren. Kunt u er iets over vertellen?',
  Parkeren: 'Blijft er genoeg plaats om te parkeren?',
  Kennismaken: 'Wij willen graag kennismaken. Hoe pakken we dat aan?',
  'Kan ik helpen?': 'Kan ik iets doen voor de nieuwe buren?',
  Geluid: 'Er is vaak geluid in de avond. Wie kan ik bellen?',
  'Onderhoud woning': 'De woning staat lang leeg en de tuin is overwoekerd. Wie is daarvan?',
};

export const bewonersvraagRows = ({ bewonersvragen }: Wereld): BewonersvraagEntity[] =>
  bewonersvragen.map((vraag) => ({
    ...eigenVelden(vraag),
    naam: vraag.vraagsteller.naam,
    contact: vraag.vraagsteller.contact,
    tekst: TEKSTEN[vraag.onderwerp] ?? 'Ik heb een vraag over de flyer.',
    doorgespeeldNaar: vraag.doorgespeeldNaar ?? null,
    doorgespeeldOp: vraag.doorgespeeldOp ?? null,
    antwoordOp: vraag.antwoordOp ?? null,
    vraagstellerGeinformeerd: vraag.doorgespeeldNaar !== undefined || vraag.antwoordOp !== undefined,
  }));

const eigenVelden = ({ id, organisatie, flyeractie, wijk, ontvangenOp, kanaal, onderwerp, status }: Bewonersvraag) => ({
  ...{ id, organisatie, flyeractie, wijk, ontvangenOp, kanaal, onderwerp, status },
});
