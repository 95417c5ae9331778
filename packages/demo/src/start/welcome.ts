import type { Settings } from './settings';
import type { Wereld } from '../wereld/types';

/** Where to go, once everything answers. */
export function welcome({ port, profiel }: Settings, w: Wereld, seconds: string): string {
  const url = `http://localhost:${port}`;
  const { id } = w.casussen.P01 as { id: string };
  const data = `${w.personen.length} personen in ${w.huishoudens.length} huishoudens, profiel ${profiel}`;
  return `
Ketenhub staat klaar in ${seconds} s (${data}; alle gegevens zijn verzonnen).

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
