import type { Wereld } from '@ketenhub/demo';
import { begeleiden, dossierVan, wijkVan } from '../wereld.seed';
import type { EvaluatieEntity } from './evaluatie.entity';

const MOGELIJKHEDEN = ['Taalmaatje in de buurt', 'Stage bij een werkgever', 'Sportvereniging', 'Meer uren taalles'];
const TEKSTEN = ['De begeleider nam de tijd.', 'Ik weet nu waar ik vragen kan stellen.', 'Het wachten duurde lang.'];

export const evaluatieRows = (wereld: Wereld): EvaluatieEntity[] =>
  begeleiden(wereld).flatMap((persoon) => {
    const { evaluatie, gemeente } = persoon;
    if (evaluatie === undefined) return [];
    const t = wereld.toeval(`vluchtelingenwerk/evaluatie/${persoon.id}`);
    return [
      {
        ...{ id: evaluatie.id, ...dossierVan(persoon), gemeente, wijk: wijkVan(wereld, persoon) },
        datum: evaluatie.datum,
        oordeel: evaluatie.oordeel,
        doelenBehaald: t.int(0, 3),
        hindernissen: evaluatie.hindernissen,
        mogelijkheden: t.sample(MOGELIJKHEDEN, t.int(0, 2)),
        vrijeTekst: t.chance(0.5) ? t.pick(TEKSTEN) : null,
      },
    ];
  });
