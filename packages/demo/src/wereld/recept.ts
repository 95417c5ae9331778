import { AANNAMES } from './aannames';
import { casusRecepten } from './casus-recepten';
import { GEMEENTEN } from './gebied';
import { dagenTussen, halfjaarBegin, halfjaarEinde, halfjaarVan, PEILDATUM, plusDagen, vroegste } from './datum';
import { toeval, type Toeval } from './toeval';
import type { Casuscode, Datum, Gemeentecode, Persoon, Profiel, RolInHuishouden, Samenstelling } from './types';

export interface Lid {
  rol: RolInHuishouden;
  geslacht: Persoon['geslacht'];
  leeftijd: number;
  /** A nareiziger: since when. */
  sinds?: Datum;
}

/** What a household is before anything happens to it. Either `verhuisd` (housed) or `gekoppeld` (waiting). */
export interface Recept {
  /** Names the household's stream of chance. */
  sleutel: string;
  casus?: Casuscode;
  gemeente: Gemeentecode;
  samenstelling: Samenstelling;
  leden: Lid[];
  herkomst?: string;
  wijk?: string;
  verhuisd?: Datum;
  gekoppeld?: Datum;
  nareis?: { verwacht: number; aangekomenOp?: Datum };
}

export function maakRecepten(profiel: Profiel): Recept[] {
  const casussen = casusRecepten();
  const aantal = AANNAMES.kleinHuishoudens.waarde - casussen.length;
  return [...casussen, ...(profiel === 'vol' ? vol(casussen) : klein(aantal))];
}

/** Fills each half-year of each gemeente with exactly the persons its taakstelling says were housed. */
function vol(casussen: readonly Recept[]): Recept[] {
  const open = new Map<Gemeentecode, number[]>();
  for (const { code } of GEMEENTEN) open.set(code, [...AANNAMES.gerealiseerd.waarde[code]]);
  for (const recept of casussen) tel(open, recept);
  return GEMEENTEN.flatMap(({ code }) => [
    ...(open.get(code) as number[]).flatMap((_, halfjaar) => gehuisvest(code, halfjaar, open.get(code) as number[])),
    ...wachtend(code, AANNAMES.gekoppeldNogNietGehuisvest.waarde[code]),
  ]);
}

function tel(open: ReadonlyMap<Gemeentecode, number[]>, { gemeente, leden, verhuisd }: Recept): void {
  for (const { sinds } of leden) {
    const datum = sinds ?? verhuisd;
    if (datum !== undefined) (open.get(gemeente) as number[])[halfjaarVan(datum)]! -= 1;
  }
}

function gehuisvest(code: Gemeentecode, halfjaar: number, open: number[]): Recept[] {
  const recepten: Recept[] = [];
  while ((open[halfjaar] as number) > 0) {
    const sleutel = `${code}-${halfjaar}-${recepten.length}`;
    const recept = trekGehuisvest(sleutel, code, halfjaar, open[halfjaar] as number);
    const nareis = recept.nareis?.aangekomenOp;
    const later = recept.leden.filter(({ sinds }) => sinds !== undefined).length;
    if (nareis !== undefined && (open[halfjaarVan(nareis)] as number) < later + 1) laatWachten(recept);
    tel(new Map([[code, open]]), recept);
    recepten.push(recept);
  }
  return recepten;
}

function trekGehuisvest(sleutel: string, gemeente: Gemeentecode, halfjaar: number, maximum: number): Recept {
  const t = toeval(`recept/${sleutel}`);
  const begin = halfjaarBegin(halfjaar);
  const einde = vroegste(halfjaarEinde(halfjaar), plusDagen(PEILDATUM, -3));
  const verhuisd = plusDagen(begin, t.int(0, dagenTussen(begin, einde)));
  return metNareis({ sleutel, gemeente, verhuisd, ...trekLeden(t, maximum) }, t);
}

function wachtend(gemeente: Gemeentecode, personen: number): Recept[] {
  const recepten: Recept[] = [];
  for (let open = personen; open > 0;) {
    const sleutel = `${gemeente}-wacht-${recepten.length}`;
    const t = toeval(`recept/${sleutel}`);
    const recept: Recept = {
      sleutel,
      gemeente,
      gekoppeld: plusDagen(PEILDATUM, -t.int(4, 200)),
      ...trekLeden(t, open),
    };
    open -= recept.leden.length;
    recepten.push(recept);
  }
  return recepten;
}

/** The same kinds of household, spread over gemeenten and half-years, some of them waiting. */
function klein(aantal: number): Recept[] {
  return Array.from({ length: aantal }, (_, i): Recept => {
    const gemeente = (GEMEENTEN[[0, 0, 1, 0, 1, 2][i % 6] as number] as { code: Gemeentecode }).code;
    const sleutel = `klein-${i}`;
    if (i % 6 !== 5) return trekGehuisvest(sleutel, gemeente, i % 6 === 4 ? 5 : i % 5, 8);
    const t = toeval(`recept/${sleutel}`);
    return { sleutel, gemeente, gekoppeld: plusDagen(PEILDATUM, -t.int(4, 200)), ...trekLeden(t, 8) };
  });
}

/** A household of at most `maximum` people. */
function trekLeden(t: Toeval, maximum: number): Pick<Recept, 'samenstelling' | 'leden'> {
  for (;;) {
    const samenstelling = t.weighted(AANNAMES.samenstelling.waarde);
    const leden = LEDEN[samenstelling](t);
    if (leden.length <= maximum) return { samenstelling, leden };
  }
}

const LEDEN: Record<Samenstelling, (t: Toeval) => Lid[]> = {
  ALLEENSTAAND: (t) => [volwassene(t, 'HOOFDBEWONER')],
  PAAR: (t) => paar(t),
  PAAR_MET_KINDEREN: (t) => [...paar(t, 22), ...kinderen(t)],
  EENOUDER: (t) => [
    volwassene(t, 'HOOFDBEWONER', t.chance(AANNAMES.eenouderVrouw.waarde) ? 'VROUW' : 'MAN', 22),
    ...kinderen(t),
  ],
  MEERPERSOONS_OVERIG: (t) => [
    volwassene(t, 'HOOFDBEWONER'),
    ...Array.from({ length: t.int(1, 2) }, () => volwassene(t, 'OVERIG')),
  ],
};

function volwassene(t: Toeval, rol: RolInHuishouden, geslacht?: Persoon['geslacht'], vanaf = 18): Lid {
  const [min, max] = t.weighted(AANNAMES.leeftijd.waarde);
  return {
    rol,
    geslacht: geslacht ?? (t.chance(AANNAMES.man.waarde) ? 'MAN' : 'VROUW'),
    leeftijd: Math.max(vanaf, t.int(min, max)),
  };
}

function paar(t: Toeval, vanaf = 18): Lid[] {
  const eerste = volwassene(t, 'HOOFDBEWONER', undefined, vanaf);
  const leeftijd = Math.min(66, Math.max(vanaf, eerste.leeftijd + t.int(-5, 5)));
  return [eerste, { rol: 'PARTNER', geslacht: eerste.geslacht === 'MAN' ? 'VROUW' : 'MAN', leeftijd }];
}

function kinderen(t: Toeval): Lid[] {
  return Array.from({ length: t.weighted(AANNAMES.kinderen.waarde) }, () => kind(t));
}

const kind = (t: Toeval): Lid => ({
  rol: 'KIND',
  geslacht: t.chance(0.51) ? 'MAN' : 'VROUW',
  leeftijd: t.int(0, 17),
});

function metNareis(recept: Recept, t: Toeval): Recept {
  if (recept.samenstelling !== 'ALLEENSTAAND' || !t.chance(AANNAMES.nareisLopend.waarde)) return recept;
  const verwacht = t.int(1, 4);
  const aangekomenOp = plusDagen(recept.verhuisd as Datum, t.int(60, 480));
  if (!t.chance(AANNAMES.nareisAangekomen.waarde) || aangekomenOp >= PEILDATUM) {
    return { ...recept, nareis: { verwacht } };
  }
  const hoofd = recept.leden[0] as Lid;
  const partner: Lid = {
    rol: 'PARTNER',
    geslacht: hoofd.geslacht === 'MAN' ? 'VROUW' : 'MAN',
    leeftijd: Math.max(19, hoofd.leeftijd + t.int(-6, 4)),
  };
  const nareizigers = [partner, ...Array.from({ length: verwacht - 1 }, () => kind(t))];
  return {
    ...recept,
    samenstelling: verwacht > 1 ? 'PAAR_MET_KINDEREN' : 'PAAR',
    leden: [hoofd, ...nareizigers.map((lid) => ({ ...lid, sinds: aangekomenOp }))],
    nareis: { verwacht, aangekomenOp },
  };
}

/** There was no room left in the half-year of arrival: the family is still to come. */
function laatWachten(recept: Recept): void {
  recept.leden = recept.leden.slice(0, 1);
  recept.samenstelling = 'ALLEENSTAAND';
  recept.nareis = { verwacht: (recept.nareis as { verwacht: number }).verwacht };
}
