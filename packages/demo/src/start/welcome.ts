import { urlOf, type Settings } from './settings';
import { wereld } from '../wereld/wereld';

/** Where to go, once everything answers. */
export function welcome(settings: Settings, seconds: string): string {
  const { profiel } = settings;
  const url = urlOf(settings);
  const { id } = wereld('klein').casussen.P01 as { id: string };
  return `
Ketenhub staat klaar in ${seconds} s (profiel ${profiel}; alle personen zijn verzonnen).

  Vragen stellen in de browser   ${url}/
  GraphQL                        ${url}/graphql
  De genoemde casussen           npm run -s demo:cases
  Rondleiding langs de partners  npm run -s demo
  Een token                      npm run -s token -- --organisatie vluchtelingenwerk-maasveld --rol BEGELEIDER --persoon P01

Een eerste vraag, als begeleider van P01:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -H "authorization: Bearer $(npm run -s token -- --organisatie vluchtelingenwerk-maasveld --rol BEGELEIDER --persoon P01)" \\
    -H 'x-doelbinding: MAATSCHAPPELIJK_BEGELEIDEN' \\
    -d '{"query":"{ statushouder(id: \\"${id}\\") { naam { volledigeNaam } pip { leerroute volledig { hoofddoel } } } }"}'

Stoppen: Ctrl-C.
`;
}
