import type { Wereld } from '@ketenhub/demo';
import type { ParticipatieprofielEntity } from './participatieprofiel.entity';

const INTERESSES = ['Koken', 'Fietsen', 'Voetbal', 'Tuinieren', 'Muziek', 'Lezen', 'Wandelen', 'Klussen', 'Kinderen'];
const BESCHIKBAAR = ['Doordeweeks overdag', 'Doordeweeks in de avond', 'In het weekend', 'Woensdagmiddag'];

/** Of those who look for an activity or a maatje. */
export const participatieprofielRows = (wereld: Wereld): ParticipatieprofielEntity[] =>
  wereld.personen
    .filter(({ participatie, maatje }) => participatie !== undefined || maatje !== undefined)
    .map(({ id, gemeente }) => {
      const t = wereld.toeval(`welzijn/profiel/${id}`);
      return {
        statushouder: id,
        organisatie: wereld.houder('SOCIAAL_TEAM', gemeente),
        interesses: t.sample(INTERESSES, t.int(1, 3)),
        beschikbaarheid: t.pick(BESCHIKBAAR),
      };
    });
