import type { Wereld } from '@ketenhub/demo';
import { SOORTEN_ACTIVITEIT, type SoortActiviteitCode } from '../codes';
import type { ActiviteitEntity } from './activiteit.entity';

const NAMEN: Record<SoortActiviteitCode, string> = {
  TAAL: 'Taalcafé',
  SPORT: 'Sportinstuif',
  CULTUUR: 'Wereldkeuken',
  BUURT: 'Koffieochtend',
  VRIJWILLIGERSWERK: 'Klusdienst',
  DAGINVULLING: 'Moestuin',
};

/** Every kind of activity in every wijk. */
export const activiteitId = (wijk: string, soort: SoortActiviteitCode): string =>
  `activiteit-${wijk.replace('wijk-', '')}-${soort.toLowerCase()}`;

export const activiteitRows = (wereld: Wereld): ActiviteitEntity[] =>
  wereld.wijken.flatMap((wijk) =>
    SOORTEN_ACTIVITEIT.map((soort) => ({
      id: activiteitId(wijk.id, soort),
      naam: `${NAMEN[soort]} ${wijk.naam}`,
      soort,
      organisatie: wereld.houder('SOCIAAL_TEAM', wijk.gemeente),
      wijk: wijk.id,
    })),
  );
