import type { Persoon, Toeval, Wereld } from '@ketenhub/demo';
import { plusDagen, plusMaanden, type Dag } from '@ketenhub/subgraph/dag';
import { gemeenteorganisatie } from '../bron.seed';
import { EXAMENONDERDELEN, type ExamenNiveau } from './inburgeringstraject.codes';
import type { ExamenRij, InburgeringstrajectEntity, OntheffingRij } from './inburgeringstraject.entity';

/** One per person with a plan, held by the gemeente where he lives now; grows with the days since the first plan. */
export const inburgeringstrajectRijen = (wereld: Wereld): InburgeringstrajectEntity[] =>
  wereld.personen.flatMap((persoon) => {
    const start = persoon.pips.find(({ dagtekening }) => dagtekening !== undefined)?.dagtekening;
    return start === undefined ? [] : [toRij(wereld, persoon, start)];
  });

function toRij(wereld: Wereld, persoon: Persoon, start: Dag): InburgeringstrajectEntity {
  const t = wereld.toeval(`gemeente/inburgeringstraject/${persoon.id}`);
  const { peildatum } = wereld;
  const dagen = Math.round((Date.parse(peildatum) - Date.parse(start)) / 86_400_000);
  const voor = (dag: Dag): Dag | null => (dag <= peildatum ? dag : null);
  const huidig = persoon.pips.at(-1)!;
  const { vrijstelling, mapEindgesprek } = persoon.inburgering!;
  const metMap = huidig.leerroute !== 'ONDERWIJSROUTE';
  const pvt = voor(plusDagen(start, t.int(60, 240)));
  const getrokken = metMap ? voor(plusDagen(start, t.int(420, 900))) : null;
  const eindgesprek = mapEindgesprek ?? getrokken;
  return {
    id: t.uuid(),
    statushouder: persoon.id,
    organisatie: gemeenteorganisatie(wereld, persoon.gemeente),
    verlengingen: t.chance(0.04) ? [{ grond: t.pick(GRONDEN), totEnMet: plusMaanden(plusDagen(start, 1), 42) }] : [],
    examens: huidig.leerroute === 'Z_ROUTE' ? [] : examens(start, peildatum, huidig.niveau, t),
    urenTaalKnm: Math.round((dagen / 7) * t.int(5, 9)),
    urenParticipatie: huidig.leerroute === 'Z_ROUTE' ? Math.round((dagen / 7) * t.int(3, 8)) : 0,
    pvtOndertekendOp: pvt,
    pvtUren: pvt ? t.int(12, 16) : Math.min(11, Math.floor(dagen / 20)),
    mapEindgesprekOp: eindgesprek,
    mapPraktijkuren: !metMap ? 0 : eindgesprek ? t.int(40, 64) : Math.min(39, Math.floor(dagen / 12)),
    voortgangsgesprekken: gesprekken(start, peildatum, t),
    vrijstellingen:
      (vrijstelling ?? t.chance(0.03))
        ? [{ reden: t.pick(['DIP', 'AVI', 'OPL'] as const), datum: start, ...vrijstelling, oordeel: 'TOEKENNING' }]
        : [],
    ontheffingen: ontheffingen(persoon, start, peildatum, t),
  };
}

/** Attempts from about ten months on, one per onderdeel; who failed tries again later. */
function examens(start: Dag, peildatum: Dag, niveau: ExamenNiveau, t: Toeval): ExamenRij[] {
  return t
    .shuffle(EXAMENONDERDELEN)
    .map((onderdeel, i): ExamenRij => {
      const resultaat = t.chance(0.72) ? 'GESLAAGD' : 'GEZAKT';
      const datum = plusDagen(start, 300 + 45 * i + t.int(0, 40));
      return { onderdeel, niveau: onderdeel === 'KNM' ? undefined : niveau, resultaat, datum };
    })
    .filter(({ datum }) => datum <= peildatum)
    .reverse();
}

/** About three a year. */
function gesprekken(start: Dag, peildatum: Dag, t: Toeval) {
  const dagen = Array.from({ length: 8 }, (_, i) => plusDagen(start, 110 * (i + 1) + t.int(-15, 15)));
  return dagen
    .filter((datum) => datum <= peildatum)
    .map((datum) => ({ datum, uitkomst: t.pick(UITKOMSTEN) }))
    .reverse();
}

/** A medical one only where the intake named a health issue. */
function ontheffingen(
  { aandachtspunten, inburgering }: Persoon,
  start: Dag,
  peildatum: Dag,
  t: Toeval,
): OntheffingRij[] {
  const ziek = aandachtspunten.some((soort) => soort.endsWith('_GEZONDHEID'));
  const getrokken = plusDagen(start, t.int(100, 300));
  const { grond = ziek && t.chance(0.25) ? 'MED' : t.chance(0.015) ? 'BIO' : undefined, datum = getrokken } =
    inburgering?.ontheffing ?? {};
  if (grond === undefined || datum > peildatum) return [];
  return [{ grond, onderdelen: t.sample(EXAMENONDERDELEN, t.int(1, 2)), datum }];
}

const GRONDEN = ['Alfabetisering', 'Opleiding', 'Ziekte', 'Geboorte van een kind'];
const UITKOMSTEN = ['Op schema.', 'Meer oefenen buiten de les.', 'Ander lestijdstip afgesproken.', 'Plan aanpassen.'];
