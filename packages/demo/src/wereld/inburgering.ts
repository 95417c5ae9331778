import { AANNAMES } from './aannames';
import type { Bouw, Gezin } from './bouw';
import { dagenTussen, laatste, PEILDATUM, plusDagen, voorbij } from './datum';
import { gemeenteVan } from './organisaties';
import type { Toeval } from './toeval';
import type { Inburgering, Leerroute, Persoon, Pip } from './types';

const PIP_DAGEN = 70;

/** Notice of DUO, intake, LBT and plans of one adult, as far as they lie before the peildatum. */
export function maakInburgering(bouw: Bouw, gezin: Gezin, persoon: Persoon, klantmanager: string, t: Toeval): void {
  const { koppeling } = gezin.huishouden;
  const vestiging = persoon.sinds > koppeling.datum ? persoon.sinds : koppeling.verhuisdOp;
  const kennisgeving = vestiging ? plusDagen(vestiging, -t.int(-10, 60)) : plusDagen(koppeling.datum, t.int(10, 80));
  if (!voorbij(kennisgeving)) return;
  const brp = vestiging && plusDagen(vestiging, t.int(1, 9));
  const inburgering: Inburgering = { kennisgeving, brpInschrijving: voorbij(brp) ? brp : undefined, klantmanager };
  persoon.inburgering = inburgering;
  const leerroute = trekLeerroute(persoon.leeftijd, t);
  const basis = laatste(kennisgeving, brp ?? kennisgeving);
  voegIntakeToe(inburgering, basis, leerroute, vestiging !== undefined, t);
  if (brp !== undefined) persoon.pips = maakPips(inburgering, basis, leerroute, t);
}

export function trekLeerroute(leeftijd: number, t: Toeval): Leerroute {
  const { verdeling } = AANNAMES.leerroute.waarde.find(
    ({ tot }) => leeftijd <= tot,
  ) as (typeof AANNAMES.leerroute.waarde)[0];
  return t.weighted(Object.entries(verdeling) as [Leerroute, number][]);
}

function voegIntakeToe(
  inburgering: Inburgering,
  basis: string,
  route: Leerroute,
  gehuisvest: boolean,
  t: Toeval,
): void {
  const inAzc = !gehuisvest || t.chance(0.25);
  const start = plusDagen(basis, inAzc && gehuisvest ? -t.int(5, 40) : t.int(5, 28));
  if (!voorbij(start)) return;
  const afgerond = plusDagen(start, t.int(7, 24));
  const intake = { id: t.uuid(), locatie: inAzc ? 'AZC' : t.chance(0.9) ? 'GEMEENTE' : 'DIGITAAL' } as const;
  inburgering.intake = { ...intake, start, afgerond: voorbij(afgerond) ? afgerond : undefined };
  const aangemeld = plusDagen(start, t.int(1, 5));
  if (!voorbij(aangemeld)) return;
  const ontheven = t.chance(0.02);
  const afgenomen = plusDagen(aangemeld, t.int(3, 15));
  const [haalbaar, niet, onbekend] = AANNAMES.lbt.waarde[route];
  const resultaat = t.weighted([
    ['B1_ROUTE_HAALBAAR', haalbaar],
    ['B1_ROUTE_NIET_HAALBAAR', niet],
    ['ONBEKEND', onbekend],
  ]);
  const klaar = !ontheven && voorbij(afgenomen) ? { afgenomen, resultaat } : {};
  inburgering.lbt = { id: t.uuid(), aangemeld, ontheven, ...klaar };
}

function maakPips(inburgering: Inburgering, basis: string, leerroute: Leerroute, t: Toeval): Pip[] {
  const uiterlijk = plusDagen(basis, PIP_DAGEN);
  const niveau = leerroute === 'Z_ROUTE' ? 'A2' : 'B1';
  const eerste = { id: t.uuid(), versie: 1, leerroute, niveau, contactpersoon: inburgering.klantmanager } as const;
  const { dagtekening, grens } = t.chance(AANNAMES.pipWachtOpDerden.waarde)
    ? wachtOpDerden(inburgering, basis, t)
    : { dagtekening: plusDagen(basis, trekPipDagen(t)), grens: uiterlijk };
  if (!voorbij(dagtekening)) {
    return dagenTussen(basis, PEILDATUM) > 25 ? [{ ...eerste, status: 'CONCEPT', uiterlijk: grens }] : [];
  }
  const pip: Pip = { ...eerste, dagtekening, uiterlijk: grens, status: t.chance(0.01) ? 'BEZWAAR' : 'VASTGESTELD' };
  return [pip, ...latereVersie(pip, t)];
}

function trekPipDagen(t: Toeval): number {
  if (t.chance(AANNAMES.pipOpTijd.waarde)) return t.int(28, PIP_DAGEN);
  const { mediaan, sigma } = AANNAMES.pipLaat.waarde;
  return Math.max(PIP_DAGEN + 1, Math.round(t.lognormal(mediaan, sigma)));
}

function wachtOpDerden(inburgering: Inburgering, basis: string, t: Toeval): { dagtekening?: string; grens?: string } {
  const gevraagdOp = plusDagen(basis, t.int(30, 50));
  if (!voorbij(gevraagdOp)) return { grens: plusDagen(basis, PIP_DAGEN) };
  const ontvangenOp = plusDagen(gevraagdOp, t.int(25, 70));
  if (!voorbij(ontvangenOp)) {
    inburgering.informatieDerden = { gevraagdOp };
    return {};
  }
  inburgering.informatieDerden = { gevraagdOp, ontvangenOp };
  return {
    dagtekening: plusDagen(ontvangenOp, t.chance(0.8) ? t.int(3, 14) : t.int(15, 30)),
    grens: plusDagen(ontvangenOp, 14),
  };
}

/** A later version: another route, a lower level after 600 hours (BR06), or other agreements. */
function latereVersie(eerste: Pip, t: Toeval): Pip[] {
  const leeftijd = dagenTussen(eerste.dagtekening as string, PEILDATUM);
  if (eerste.status !== 'VASTGESTELD' || leeftijd < 150 || !t.chance(AANNAMES.pipGewijzigd.waarde * 1.3)) return [];
  const opB1 = eerste.leerroute === 'B1_ROUTE';
  const keuze = t.next() * AANNAMES.pipGewijzigd.waarde;
  const naarZ = opB1 && keuze < AANNAMES.pipNaarZ.waarde;
  const lager = opB1 && !naarZ && leeftijd > 365 && keuze < AANNAMES.pipNaarZ.waarde + AANNAMES.pipAfgeschaald.waarde;
  const dagtekening = plusDagen(eerste.dagtekening as string, t.int(lager ? 330 : 120, leeftijd - 1));
  eerste.status = 'VERVALLEN';
  return [
    {
      ...eerste,
      id: t.uuid(),
      versie: 2,
      dagtekening,
      leerroute: naarZ ? 'Z_ROUTE' : eerste.leerroute,
      niveau: naarZ || lager ? 'A2' : eerste.niveau,
      status: 'GEWIJZIGD',
    },
  ];
}

/** Life phase, from what has happened. */
export function bepaalLevensfase(persoon: Persoon, { huishouden }: Gezin): Persoon['levensfase'] {
  if (persoon.overledenOp !== undefined) return 'OVERLEDEN';
  if (huishouden.koppeling.status === 'VERHUISD') {
    return persoon.pips.some(({ dagtekening }) => dagtekening) ? 'IN_TRAJECT' : 'GEHUISVEST';
  }
  return huishouden.plaatsingen.some(({ status }) => status !== 'GEWEIGERD') ? 'WONING_TOEGEWEZEN' : 'GEKOPPELD';
}

export const klantmanagerVoor = (bouw: Bouw, { recept }: Gezin, t: Toeval) =>
  bouw.kies(gemeenteVan(recept.gemeente), 'KLANTMANAGER_INBURGERING', t);
