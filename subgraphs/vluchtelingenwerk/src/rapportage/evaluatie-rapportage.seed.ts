import type { Wereld } from '@ketenhub/demo';
import { evaluatieRows } from '../evaluatie/evaluatie.seed';
import type { EvaluatieRapportageEntity } from './evaluatie-rapportage.entity';
import { rapporteer } from './rapporteer';

const halfjaarVan = (datum: string) => `${datum.slice(0, 4)}-H${datum.slice(5, 7) > '06' ? 2 : 1}`;

/** The reports of every half-year that is over; the current one gets its report when it closes. */
export function evaluatieRapportageRows(wereld: Wereld): EvaluatieRapportageEntity[] {
  const evaluaties = evaluatieRows(wereld);
  const lopend = halfjaarVan(wereld.peildatum);
  const perioden = [...new Set(evaluaties.map(({ datum }) => halfjaarVan(datum)))].filter((each) => each < lopend);
  return perioden.sort().flatMap((periode) =>
    wereld.gemeenten.flatMap(({ code: gemeente }) => {
      const antwoorden = evaluaties.filter((each) => each.gemeente === gemeente && halfjaarVan(each.datum) === periode);
      const wijken = wereld.wijken.filter((wijk) => wijk.gemeente === gemeente);
      return rapporteer(antwoorden, wijken).map((cel) => ({
        ...cel,
        ...{ id: `${cel.wijk ?? gemeente}-${periode}`, periode, gemeente },
        themas: [...cel.themas],
      }));
    }),
  );
}
