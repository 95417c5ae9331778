import type { Persoon, Pip, Toeval, Wereld } from '@ketenhub/demo';
import { bronOp } from '../bron.seed';
import type { Hoofddoel, Leerroute } from './pip.codes';
import type { PipEntity } from './pip.entity';

export const pipRijen = (wereld: Wereld): PipEntity[] =>
  wereld.personen.flatMap((persoon) => persoon.pips.map((pip) => toRij(wereld, persoon, pip)));

function toRij(wereld: Wereld, persoon: Persoon, pip: Pip): PipEntity {
  const { kennisgeving, brpInschrijving, informatieDerden } = persoon.inburgering!;
  return {
    id: pip.id,
    statushouder: persoon.id,
    organisatie: bronOp(wereld, persoon, pip.dagtekening ?? wereld.peildatum),
    versie: pip.versie,
    dagtekening: pip.dagtekening ?? null,
    status: pip.status,
    leerroute: pip.leerroute,
    niveau: pip.niveau,
    contactpersoon: wereld.medewerker(pip.contactpersoon).naam,
    kennisgeving,
    brpInschrijving: brpInschrijving ?? null,
    informatieDerdenGevraagdOp: informatieDerden?.gevraagdOp ?? null,
    informatieDerdenOntvangenOp: informatieDerden?.ontvangenOp ?? null,
    alfabetiseringsonderwijs: persoon.alfabetisering,
    ontzorgingParagraaf: persoon.ontzorging ? 'De gemeente betaalt het eerste half jaar de vaste lasten.' : null,
    betrokkenBijOpstellen: persoon.begeleiding ? [persoon.begeleiding.organisatie] : [],
    ...inhoud(pip.leerroute, wereld.toeval(`gemeente/pip/${pip.id}`)),
  };
}

const inhoud = (leerroute: Leerroute, t: Toeval) => ({
  hoofddoel: t.weighted(HOOFDDOEL[leerroute]),
  subdoelen: t.sample(SUBDOELEN, t.int(2, 3)),
  begeleidingsafspraken: t.sample(BEGELEIDING, 2),
  intensiteitPvt: t.int(12, 18),
  intensiteitMap: leerroute === 'ONDERWIJSROUTE' ? null : t.int(40, 80),
  geschatteIntensiteitB1Route: leerroute === 'B1_ROUTE' ? t.int(12, 18) * 50 : null,
  afspraakWederzijds: t.sample(AFSPRAKEN, 2),
});

const HOOFDDOEL: Record<Leerroute, readonly (readonly [Hoofddoel, number])[]> = {
  B1_ROUTE: [
    ['BETAALD_WERKEN', 70],
    ['ONDERNEMEN', 10],
    ['OPLEIDING_MET_STUDIEFINANCIERING', 20],
  ],
  ONDERWIJSROUTE: [['OPLEIDING_MET_STUDIEFINANCIERING', 100]],
  Z_ROUTE: [
    ['BETAALD_WERKEN_NAAR_VERMOGEN', 40],
    ['WERKFIT_WORDEN', 25],
    ['MAATSCHAPPELIJK_FIT_WORDEN', 35],
  ],
};

const SUBDOELEN = [
  'Een gesprek bij de huisarts zelf voeren.',
  'Twee dagen per week Nederlands spreken buiten de les.',
  'Het rijbewijs halen of omwisselen.',
  'Een diploma laten waarderen.',
  'Een stage vinden in het eigen beroep.',
  'De eigen administratie op orde houden.',
];
const BEGELEIDING = [
  'Elke twee weken een gesprek met de begeleider.',
  'Een taalcoach voor een uur per week.',
  'Drie voortgangsgesprekken per jaar met de klantmanager.',
  'Een kennismaking bij een werkgever in de buurt.',
];
const AFSPRAKEN = [
  'De gemeente regelt het lesaanbod; de inburgeraar volgt de lessen.',
  'Wie verhinderd is, meldt dat voor de les.',
  'Bij verhuizing of ziekte wordt het plan samen aangepast.',
];
