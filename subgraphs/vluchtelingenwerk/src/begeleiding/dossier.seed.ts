import type { Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { begeleiden, dossierVan, type Begeleide } from '../wereld.seed';
import type { AanspreekmomentEntity } from './aanspreekmoment.entity';
import type { BegeleidingsdoelEntity } from './begeleidingsdoel.entity';
import type { ContactmomentEntity } from './contactmoment.entity';

const DOELEN: readonly (readonly [leefgebied: string, doel: string])[] = [
  ['WONEN', 'De woning inrichten en de post op orde hebben.'],
  ['FINANCIEN', 'Zelf de vaste lasten kunnen betalen.'],
  ['TAAL', 'Elke week oefenen met een taalmaatje.'],
  ['WERK', 'Een werkplek of stage vinden.'],
  ['ONDERWIJS', 'Een opleiding kiezen en zich aanmelden.'],
  ['SOCIAAL_NETWERK', 'Buren en een vereniging leren kennen.'],
  ['KINDEREN', 'De kinderen naar school en sport.'],
  ['JURIDISCH', 'De aanvraag voor gezinshereniging indienen.'],
];
const CONTACTEN: readonly (readonly [soort: string, notitie: string])[] = [
  ['HUISBEZOEK', 'Post doorgenomen en afspraken gemaakt.'],
  ['HUISBEZOEK', 'Samen naar de inschrijving gekeken.'],
  ['SPREEKUUR', 'Brieven besproken en een formulier ingevuld.'],
  ['TELEFOON', 'Afspraak verzet.'],
  ['BERICHT', 'Herinnerd aan een afspraak.'],
];
const ONDERWERPEN: readonly (readonly [onderwerp: string, notitie: string])[] = [
  ['AFSPRAKEN', 'Twee afspraken gemist; besproken wat nodig is om te komen.'],
  ['TAALLES', 'Lessen overgeslagen; reden besproken.'],
  ['BUURT', 'Geluid in de avond besproken.'],
];

const toevalVan = (wereld: Wereld, soort: string, { id }: Begeleide) =>
  wereld.toeval(`vluchtelingenwerk/${soort}/${id}`);

/** Until when something can have happened. */
const tot = ({ peildatum }: Wereld, { begeleiding: { eindeRegulier } }: Begeleide) =>
  eindeRegulier !== undefined && eindeRegulier < peildatum ? eindeRegulier : peildatum;

const begonnen = (wereld: Wereld) => begeleiden(wereld).filter(({ begeleiding }) => begeleiding.status !== 'AANGEMELD');

export const begeleidingsdoelRows = (wereld: Wereld): BegeleidingsdoelEntity[] =>
  begonnen(wereld).flatMap((persoon) => {
    const t = toevalVan(wereld, 'doelen', persoon);
    return t.sample(DOELEN, t.int(1, 4)).map(([leefgebied, doel]) => {
      const datum = plusDagen(persoon.begeleiding.start, t.int(0, 30));
      const behaaldOp = plusDagen(datum, t.int(60, 600));
      const behaald = t.chance(0.7) && behaaldOp <= tot(wereld, persoon);
      return { id: t.uuid(), ...dossierVan(persoon), datum, leefgebied, doel, behaaldOp: behaald ? behaaldOp : null };
    });
  });

/** Every one or two weeks in the first three months, every month after that. */
export const contactmomentRows = (wereld: Wereld): ContactmomentEntity[] =>
  begonnen(wereld).flatMap((persoon) => {
    const t = toevalVan(wereld, 'contacten', persoon);
    const rows: ContactmomentEntity[] = [];
    const intensief = plusDagen(persoon.begeleiding.start, 90);
    let datum = plusDagen(persoon.begeleiding.start, t.int(1, 7));
    while (datum <= tot(wereld, persoon)) {
      const [soort, notitie] = t.pick(CONTACTEN);
      rows.push({ id: t.uuid(), ...dossierVan(persoon), datum, soort, notitie });
      datum = plusDagen(datum, datum < intensief ? t.int(7, 14) : t.int(25, 35));
    }
    return rows;
  });

export const aanspreekmomentRows = (wereld: Wereld): AanspreekmomentEntity[] =>
  begonnen(wereld).flatMap((persoon) => {
    const t = toevalVan(wereld, 'aanspreekmomenten', persoon);
    const datum = plusDagen(persoon.begeleiding.start, t.int(60, 300));
    if (!t.chance(0.2) || datum > tot(wereld, persoon)) return [];
    const [onderwerp, notitie] = t.pick(ONDERWERPEN);
    return [{ id: t.uuid(), ...dossierVan(persoon), datum, onderwerp, notitie }];
  });
