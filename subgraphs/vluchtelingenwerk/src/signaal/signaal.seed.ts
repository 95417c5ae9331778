import type { Signaal, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { begeleiden, rijVan, wijkVan } from '../wereld.seed';
import type { IncidentEntity } from './incident.entity';
import type { SignaalEntity } from './signaal.entity';

/** Kind, description and follow-up; free of names (BR17). */
const TEKSTEN: Readonly<Record<Signaal['classificatie'], readonly [string, string, string]>> = {
  ZORG: ['Zorg om welbevinden', 'Komt weinig buiten en mist afspraken.', 'Besproken met de beroepskracht.'],
  OVERLAST: ['Geluid', 'Klacht over geluid in de avond.', 'Gesprek gevoerd met beide kanten.'],
  MISSTAND: ['Uitbuiting vermoed', 'Werkt veel uren zonder contract.', 'Gemeld bij het meldpunt.'],
  INCIDENT: ['Incident', 'Voorval in de buurt.', 'Beroepskracht heeft het overgenomen.'],
};

export const signaalRows = (wereld: Wereld): SignaalEntity[] =>
  begeleiden(wereld).flatMap((persoon) =>
    persoon.signalen.map(({ id, melder, richting, datum, classificatie }) => {
      const [soort, omschrijving, opvolging] = TEKSTEN[classificatie];
      return {
        ...{ id, ...rijVan(persoon), melder, richting, datum, classificatie },
        ...{ soort, omschrijving, opvolging, wijk: wijkVan(wereld, persoon) },
      };
    }),
  );

export const incidentRows = (wereld: Wereld): IncidentEntity[] =>
  begeleiden(wereld).flatMap((persoon) =>
    persoon.signalen.flatMap((signaal) => {
      if (signaal.incident === undefined) return [];
      const { id, soort, politiemelding, uitzondering } = signaal.incident;
      const t = wereld.toeval(`vluchtelingenwerk/incident/${id}`);
      return [
        {
          ...{ id, ...rijVan(persoon), signaal: signaal.id, classificatie: 'INCIDENT' },
          ...{ melder: signaal.melder, datum: signaal.datum, soort },
          feiten: 'Voorval op straat, door de begeleider opgetekend.',
          betrokkenen: signaal.richting === 'PERSOON_NAAR_OMGEVING' ? ['OMWONENDE'] : ['STATUSHOUDER', 'OMWONENDE'],
          meldingDatum: politiemelding ?? null,
          meldingKanaal: politiemelding === undefined ? null : t.pick(['TELEFOON', 'WIJKAGENT', 'INTERNET']),
          meldingsnummer: politiemelding === undefined ? null : `TEST-${t.int(100000, 999999)}`,
          ontvangstbevestiging: politiemelding === undefined ? null : plusDagen(politiemelding, 1),
          uitzonderingReden: uitzondering ?? null,
        },
      ];
    }),
  );
