import type { Categorie, Doel } from '@ketenhub/schema';
import { AANNAMES } from './aannames';
import type { Gezin } from './bouw';
import { dagenTussen, laatste, moment, PEILDATUM, plusDagen, plusMaanden, vroegste, voorbij } from './datum';
import { begeleidingVan, gemeenteVan, welzijnVan } from './organisaties';
import { toeval, type Toeval } from './toeval';
import type { Datum, Persoon, Toestemming } from './types';

/** One question to one person and what came of it. */
export interface Keuze {
  categorie: Categorie;
  doel: Doel;
  verstrekker: string;
  ontvanger: string;
  uitkomst: 'GEGEVEN' | 'GEWEIGERD' | 'OPEN';
  gevraagd: Datum;
  ingetrokken?: Datum;
  /** Instead of a year after it was given. */
  geldigTot?: Datum;
  /** The relation with the receiver ended. */
  vervallen?: Datum;
  /** The other representative of a child said no. */
  tweedeVertegenwoordiger?: 'GEWEIGERD';
}

export function maakToestemming(persoon: Persoon, gevraagdDoor: string, keuze: Keuze, t: Toeval): Toestemming {
  const { categorie, doel, verstrekker, ontvanger, gevraagd, ingetrokken, vervallen, uitkomst } = keuze;
  const besluit = uitkomst === 'OPEN' ? undefined : laatste(gevraagd, plusDagen(gevraagd, t.int(0, 6)));
  const vraag = {
    id: t.uuid(),
    statushouder: persoon.id,
    verstrekker,
    ontvanger,
    categorieen: [categorie] as [Categorie],
    doel,
    gevraagdOp: moment(gevraagd, 9, t.int(0, 59)),
    gevraagdDoor,
    uitdrukkelijk: categorie === 'GEZONDHEID',
    tekstversie: `delen-${gevraagd.slice(0, 4)}-1`,
    vertegenwoordiger: persoon.leeftijd < 16,
  };
  if (besluit === undefined || !voorbij(besluit)) return { ...vraag, status: 'GEVRAAGD' };
  const besluitOp = moment(besluit, 13, t.int(0, 59));
  const besloten = {
    ...vraag,
    besluitOp,
    wijze: t.pick(['SCHRIFTELIJK', 'DIGITAAL', 'MONDELING_MET_VERSLAG']),
    taal: persoon.voorkeurstaal,
    tolkGebruikt: persoon.tolkNodig,
    ...(keuze.tweedeVertegenwoordiger && { tweedeVertegenwoordiger: keuze.tweedeVertegenwoordiger }),
  };
  if (uitkomst === 'GEWEIGERD') return { ...besloten, status: 'GEWEIGERD' };
  const geldigTot = keuze.geldigTot ?? plusMaanden(besluit, AANNAMES.toestemmingMaanden.waarde);
  const gegeven = { ...besloten, gegevenOp: besluitOp, geldigTot: moment(geldigTot, 0) };
  if (voorbij(ingetrokken) && ingetrokken < geldigTot) {
    return { ...gegeven, status: 'INGETROKKEN', ingetrokkenOp: moment(ingetrokken, 10, t.int(0, 59)) };
  }
  if (voorbij(vervallen) && vervallen < geldigTot) {
    return { ...gegeven, status: 'VERVALLEN', ingetrokkenOp: moment(vervallen, 0) };
  }
  return { ...gegeven, status: voorbij(geldigTot) ? 'VERLOPEN' : 'GEGEVEN' };
}

/** The choices of everybody who is not a named case. */
export function trekToestemmingen(gezin: Gezin): Toestemming[] {
  return gezin.personen.flatMap((persoon) => {
    const t = toeval(`toestemming/${persoon.id}`);
    return trekKeuzes(persoon, t).map((keuze) =>
      maakToestemming(persoon, persoon.inburgering?.klantmanager as string, keuze, t),
    );
  });
}

function trekKeuzes(persoon: Persoon, t: Toeval): Keuze[] {
  const vastgesteld = persoon.pips.find(({ dagtekening }) => dagtekening)?.dagtekening;
  const { begeleiding } = persoon;
  if (!vastgesteld || !begeleiding || !t.chance(AANNAMES.toestemmingGevraagd.waarde)) return [];
  const over = begeleiding.status === 'AFGEROND' || begeleiding.status === 'VOORTIJDIG_BEEINDIGD';
  const grens = persoon.overledenOp ?? (over ? begeleiding.eindeRegulier : undefined);
  const gevraagd = vraagdatum(vastgesteld, grens, t);
  const vraag = (categorie: Categorie, uitkomst: Keuze['uitkomst'], meer: Partial<Keuze> = {}): Keuze => {
    const keuze: Keuze = {
      categorie,
      uitkomst,
      gevraagd,
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      verstrekker: gemeenteVan(persoon.gemeente),
      ontvanger: begeleiding.organisatie,
      ...meer,
    };
    // Only the relation with the begeleiding ends by itself; death ends all.
    if (grens !== undefined && (persoon.overledenOp !== undefined || keuze.ontvanger === begeleiding.organisatie)) {
      keuze.vervallen = grens;
      keuze.gevraagd = vroegste(keuze.gevraagd, plusDagen(grens, -30));
    }
    return {
      ...keuze,
      ...(uitkomst === 'GEGEVEN' && keuze.vervallen === undefined ? naderhand(keuze.gevraagd, t) : {}),
    };
  };
  return [
    ...overPip(persoon, vraag, t),
    ...aanWelzijn(persoon, vraag, t),
    ...overGezondheid(persoon, vraag, t),
    ...overZorgvraag(persoon, vraag, t),
  ];
}

type Vraag = (categorie: Categorie, uitkomst: Keuze['uitkomst'], meer?: Partial<Keuze>) => Keuze;

/** At the plan, or at the yearly renewal when that is more than a year ago. */
function vraagdatum(vastgesteld: Datum, grens: Datum | undefined, t: Toeval): Datum {
  const einde = grens ?? PEILDATUM;
  const dagen = dagenTussen(vastgesteld, einde);
  return dagen < 330
    ? plusDagen(vastgesteld, t.int(0, Math.max(0, Math.min(14, dagen))))
    : plusDagen(einde, -t.int(20, 330));
}

/** Withdrawn, half of them within 90 days; or expired a while ago. */
function naderhand(gevraagd: Datum, t: Toeval): Partial<Keuze> {
  const kans = t.next();
  const { ingetrokken, verlopen } = { ingetrokken: AANNAMES.ingetrokken.waarde, verlopen: AANNAMES.verlopen.waarde };
  if (kans < ingetrokken) {
    const dagen = t.chance(0.5) ? t.int(8, 89) : t.int(90, 330);
    const dag = plusDagen(gevraagd, dagen);
    return { ingetrokken: voorbij(dag) ? dag : plusDagen(PEILDATUM, -t.int(1, 5)) };
  }
  if (kans >= ingetrokken + verlopen) return {};
  const toen = plusDagen(PEILDATUM, -t.int(380, 560));
  return { gevraagd: toen, geldigTot: plusDagen(toen, 370) };
}

function overPip(persoon: Persoon, vraag: Vraag, t: Toeval): Keuze[] {
  const u = t.next() * 100;
  const kies = ([gegeven, geweigerd]: readonly number[]): Keuze['uitkomst'] =>
    u < gegeven! ? 'GEGEVEN' : u < gegeven! + geweigerd! ? 'GEWEIGERD' : 'OPEN';
  const { PIP_HOOFDLIJN, PIP_VOLLEDIG } = AANNAMES.keuzePip.waarde;
  return [
    vraag('PIP_HOOFDLIJN', kies(PIP_HOOFDLIJN)),
    vraag('PIP_VOLLEDIG', kies(PIP_VOLLEDIG)),
    ...AANNAMES.keuzeAnders.waarde
      .filter(([, kans]) => t.chance(kans))
      .map(([categorie]) => vraag(categorie, t.chance(AANNAMES.keuzeAndersGegeven.waarde) ? 'GEGEVEN' : 'GEWEIGERD')),
  ];
}

function aanWelzijn(persoon: Persoon, vraag: Vraag, t: Toeval): Keuze[] {
  const ontvanger = welzijnVan(persoon.gemeente);
  const begeleiding = begeleidingVan(persoon.gemeente);
  const keuzes: Keuze[] = [];
  if (persoon.sociaalTeam) {
    const u = t.next();
    const uitkomst = u < AANNAMES.keuzeDorpsteam.waarde ? 'GEGEVEN' : u < 0.9 ? 'GEWEIGERD' : 'OPEN';
    const meer = {
      ontvanger,
      doel: 'SOCIAAL_ONDERSTEUNEN',
      gevraagd: laatste(persoon.sociaalTeam.start, plusDagen(PEILDATUM, -330)),
    } as const;
    for (const categorie of ['IDENTITEIT', 'CONTACT', 'GEZINSSAMENSTELLING', 'PIP_HOOFDLIJN'] as const) {
      keuzes.push(vraag(categorie, uitkomst, meer));
    }
    if (begeleiding !== ontvanger) {
      keuzes.push(vraag('BEGELEIDING_HOOFDLIJN', uitkomst, { ...meer, verstrekker: begeleiding }));
      keuzes.push(vraag('SOCIAAL_TEAM', uitkomst, { verstrekker: ontvanger }));
    }
  }
  if (persoon.maatje) {
    const uitkomst = t.chance(AANNAMES.keuzeMaatje.waarde) ? 'GEGEVEN' : 'GEWEIGERD';
    const meer = { doel: 'MAATJE_KOPPELEN', verstrekker: begeleiding } as const;
    const gevraagd = laatste(persoon.maatje.voorgesteldOp, plusDagen(PEILDATUM, -330));
    keuzes.push(vraag('MAATJE', uitkomst, { ...meer, gevraagd, ontvanger: begeleiding }));
    if (begeleiding !== ontvanger) keuzes.push(vraag('MAATJE', uitkomst, { ...meer, gevraagd, ontvanger }));
  }
  if (persoon.participatie) {
    const meer = { doel: 'PARTICIPATIE_BEVORDEREN', verstrekker: ontvanger } as const;
    const uitkomst = t.chance(0.6) ? 'GEGEVEN' : 'GEWEIGERD';
    keuzes.push(vraag('PARTICIPATIE', uitkomst, { ...meer, ontvanger }));
    if (begeleiding !== ontvanger) keuzes.push(vraag('PARTICIPATIE', uitkomst, { ...meer, ontvanger: begeleiding }));
  }
  return keuzes;
}

function overGezondheid(persoon: Persoon, vraag: Vraag, t: Toeval): Keuze[] {
  const punten = ['LICHAMELIJKE_GEZONDHEID', 'PSYCHISCHE_GEZONDHEID', 'VERSLAVING'];
  if (!persoon.aandachtspunten.some((punt) => punten.includes(punt))) return [];
  const uitkomst = () => (t.chance(AANNAMES.keuzeGezondheid.waarde) ? 'GEGEVEN' : 'GEWEIGERD');
  const doel = 'SOCIAAL_ONDERSTEUNEN';
  return [
    vraag('GEZONDHEID', uitkomst()),
    ...(persoon.sociaalTeam?.wmo
      ? [vraag('GEZONDHEID', uitkomst(), { ontvanger: gemeenteVan(persoon.gemeente), doel })]
      : []),
  ];
}

/** What the sociaal team knows of a question about care: for the team itself, and for the Wmo-consulent it calls in. */
function overZorgvraag({ gemeente, sociaalTeam }: Persoon, vraag: Vraag, t: Toeval): Keuze[] {
  if (sociaalTeam?.hulpvraag !== 'ZORG') return [];
  const { organisatie, wmo, start } = sociaalTeam;
  return [organisatie, ...(wmo ? [gemeenteVan(gemeente)] : [])].map((ontvanger) =>
    vraag('GEZONDHEID', t.chance(AANNAMES.keuzeGezondheid.waarde) ? 'GEGEVEN' : 'GEWEIGERD', {
      verstrekker: organisatie,
      ontvanger,
      doel: 'SOCIAAL_ONDERSTEUNEN',
      gevraagd: laatste(start, plusDagen(PEILDATUM, -330)),
    }),
  );
}
