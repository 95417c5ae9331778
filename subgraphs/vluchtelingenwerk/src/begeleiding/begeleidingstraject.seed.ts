import type { Persoon, Wereld } from '@ketenhub/demo';
import { plusMaanden } from '@ketenhub/subgraph/dag';
import { begeleiden, rijVan, type Begeleide } from '../wereld.seed';
import type { BegeleidingstrajectEntity } from './begeleidingstraject.entity';

export const begeleidingstrajectRows = (wereld: Wereld): BegeleidingstrajectEntity[] =>
  begeleiden(wereld).flatMap((persoon) => [
    huidigTraject(wereld, persoon),
    ...(persoon.vorigeGemeente === undefined ? [] : [vorigTraject(wereld, persoon, persoon.vorigeGemeente)]),
  ]);

function huidigTraject(wereld: Wereld, persoon: Begeleide): BegeleidingstrajectEntity {
  const { id, status, start, aanleiding, begeleider, coordinator, eindeRegulier, zwaarte } = persoon.begeleiding;
  const beroepskracht = wereld.medewerker(coordinator).naam;
  return {
    ...{ id, ...rijVan(persoon), status, zwaarte },
    startdatum: start,
    aanleidingStart: aanleiding,
    vestiging: eindeRegulier === undefined ? null : plusMaanden(eindeRegulier, -24),
    begeleider: begeleider === undefined ? null : wereld.medewerker(begeleider).naam,
    beroepskracht,
    contactpersoon: beroepskracht,
    opgeschaald: status === 'OPGESCHAALD',
  };
}

/** What someone who moved (P06) left with the organisation of his former gemeente. */
function vorigTraject(
  wereld: Wereld,
  persoon: Begeleide,
  { code, tot }: NonNullable<Persoon['vorigeGemeente']>,
): BegeleidingstrajectEntity {
  const startdatum = wereld.huishouden(persoon.huishouden).koppeling.datum;
  return {
    id: wereld.toeval(`vluchtelingenwerk/vorig-traject/${persoon.id}`).uuid(),
    statushouder: persoon.id,
    organisatie: wereld.houder('MAATSCHAPPELIJKE_BEGELEIDING', code),
    status: 'VOORTIJDIG_BEEINDIGD',
    startdatum: startdatum < tot.slice(0, 10) ? startdatum : plusMaanden(tot.slice(0, 10), -6),
    aanleidingStart: 'KOPPELING',
    vestiging: null,
    ...{ begeleider: null, beroepskracht: null, contactpersoon: null },
    zwaarte: persoon.begeleiding.zwaarte,
    opgeschaald: false,
  };
}
