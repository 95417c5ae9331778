import type { Bouw, Gezin } from './bouw';
import { voegBijzonderhedenToe } from './casus-bijzonderheden';
import { laatste, PEILDATUM, plusDagen, plusMaanden, voorbij } from './datum';
import { maakBegeleiding, maakSociaalTeam } from './begeleiding';
import { begeleidingVan, gemeenteVan, welzijnVan } from './organisaties';
import { maakSignaal } from './signalen';
import type { Toeval } from './toeval';
import type { Datum, Leerroute, Persoon, Plaatsing } from './types';
import { maakPlaatsing } from './wonen';

/** What a case may change: its household, its person, and chance of its own. */
export interface Verloop {
  bouw: Bouw;
  gezin: Gezin;
  persoon: Persoon;
  klantmanager: string;
  t: Toeval;
}

/** Makes a named case what its description says, on top of an ordinary, complete life. */
export function speelCasus(verloop: Verloop): void {
  gewoon(verloop);
  VERLOOP[verloop.gezin.recept.casus as string]?.(verloop);
  voegBijzonderhedenToe(verloop);
}

/** Every case starts complete: a plan, an income, a begeleider, a finished discussion and flyer round. */
function gewoon({ bouw, gezin, persoon, klantmanager, t }: Verloop): void {
  const verhuisd = gezin.recept.verhuisd as Datum;
  for (const lid of gezin.personen) {
    const begin = laatste(verhuisd, lid.sinds);
    lid.signalen = [];
    for (const veld of ['sociaalTeam', 'maatje', 'evaluatie', 'participatie', 'overledenOp'] as const) delete lid[veld];
    if (!lid.volwassen) continue;
    lid.aandachtspunten = ['TAAL'];
    lid.begeleiding = {
      ...(lid.begeleiding as NonNullable<Persoon['begeleiding']>),
      status: 'LOPEND',
      zwaarte: 'MIDDEL',
    };
    lid.begeleiding.begeleider = bouw.kies(begeleidingVan(gezin.recept.gemeente), 'BEGELEIDER', t);
    lid.inburgering ??= { kennisgeving: begin, klantmanager };
    zetPip(lid, { kennisgeving: plusDagen(begin, -14), brp: plusDagen(begin, 5), dagen: 58 }, t);
  }
  const [hoofd] = gezin.personen as [Persoon];
  const begeleider = hoofd.begeleiding?.begeleider;
  for (const lid of gezin.personen) if (lid.begeleiding) lid.begeleiding.begeleider = begeleider;
  hoofd.bijstand = {
    id: t.uuid(),
    aangevraagdOp: plusDagen(verhuisd, -3),
    ingangsdatum: verhuisd,
    status: 'TOEGEKEND',
  };
  const bedrag = 1800 + 700 * (gezin.personen.length - 1);
  hoofd.bijstand.inrichting = { id: t.uuid(), bedrag, vorm: 'LENING', datum: plusDagen(verhuisd, 4) };
  const einde = plusMaanden(verhuisd, 6);
  hoofd.ontzorging = { id: t.uuid(), start: verhuisd, einddatum: voorbij(einde) ? einde : undefined, verlengd: false };
  delete plaatsing(gezin).huurachterstand;
  gewoneFlyerronde(bouw, plaatsing(gezin));
  if (persoon.leeftijd >= 18) persoon.tolkNodig = true;
}

/** Planned in time, done after the discussion by begeleiding and corporatie, reported back. */
function gewoneFlyerronde(bouw: Bouw, { flyeractie, bespreking, corporatie, gemeente }: Plaatsing): void {
  if (flyeractie === undefined || bespreking === undefined) return;
  const besproken = bouw.overleg(bespreking.overleg)!.datum;
  const geplandOp = plusDagen(flyeractie.bekendBijVwnOp, 3);
  const uitgevoerdOp = plusDagen(laatste(besproken, geplandOp), 6);
  if (!voorbij(uitgevoerdOp)) return;
  const organisaties = [begeleidingVan(gemeente), corporatie];
  Object.assign(flyeractie, { geplandOp, uitgevoerdOp, status: 'TERUGGEKOPPELD', organisaties });
  delete flyeractie.afwijkingReden;
  Object.assign(bespreking, { status: 'AFGEROND', aanwezigVwn: true });
}

const VERLOOP: Record<string, (verloop: Verloop) => void> = {
  P01: ({ bouw, gezin, persoon, t }) => {
    zetPip(persoon, { kennisgeving: '2026-05-18', brp: '2026-06-04', dagen: 61, leerroute: 'B1_ROUTE' }, t);
    plaatsing(gezin).soort = 'DOORSTROOM';
    const wijk = 'wijk-maasveld-kortland';
    const nieuw = maakPlaatsing(
      bouw,
      gezin,
      { wijk, bekend: '2026-11-10', verhuizing: '2026-12-07', soort: 'ZELFSTANDIG' },
      t,
    );
    Object.assign(nieuw, {
      aanvaard: '2026-11-13',
      huurcontract: '2026-11-18',
      status: 'HUURCONTRACT',
      woonbeperkingen: [],
    });
    nieuw.flyeractie = {
      id: nieuw.flyeractie!.id,
      bekendBijVwnOp: '2026-11-10',
      uiterlijkPlannenOp: '2026-11-17',
      geplandOp: '2026-11-16',
      status: 'GEPLAND',
      organisaties: ['vluchtelingenwerk-maasveld', 'welzijn-maasveld'],
    };
    gezin.huishouden.plaatsingen = [plaatsing(gezin), nieuw];
    persoon.sociaalTeam = {
      ...maakSociaalTeam(bouw, gezin, wijk, '2026-09-15', t),
      status: 'LOPEND',
      hulpvraag: 'SOCIAAL_NETWERK',
      aanmelder: 'gemeente-maasveld',
      wmo: undefined,
      wijkverpleegkundige: undefined,
    };
    persoon.begeleiding!.coach = bouw.kies('vluchtelingenwerk-maasveld', 'COACH', t);
    persoon.participatie = {
      id: t.uuid(),
      soort: 'TAAL',
      organisatie: 'welzijn-maasveld',
      sinds: '2026-09-22',
      uren: 3,
    };
    const vrijwilliger = bouw.vrijwilligers.find(({ organisatie }) => organisatie === 'vluchtelingenwerk-maasveld')!.id;
    persoon.maatje = {
      id: t.uuid(),
      vrijwilliger,
      poule: 'VWN',
      status: 'KENNISMAKING',
      voorgesteldOp: '2026-10-27',
      kennismakingOp: '2026-11-11',
    };
    persoon.evaluatie = { id: t.uuid(), datum: '2026-11-09', oordeel: 8, hindernissen: ['WONEN', 'TAAL'] };
  },
  P02: ({ bouw, gezin, t }) => {
    for (const lid of gezin.personen) lid.geheimhouding = true;
    const wijk = 'wijk-maasveld-molenkwartier';
    const nieuw = maakPlaatsing(bouw, gezin, { wijk, bekend: '2026-10-26', verhuizing: '2026-11-16' }, t);
    nieuw.soort = 'ZELFSTANDIG';
    nieuw.bespreking = {
      id: t.uuid(),
      overleg: bouw.tussentijds(wijk, '2026-11-05').id,
      status: 'INZET_BEPAALD',
      aanwezigVwn: true,
    };
    nieuw.flyeractie = {
      id: t.uuid(),
      bekendBijVwnOp: '2026-10-26',
      uiterlijkPlannenOp: '2026-11-02',
      geplandOp: '2026-10-30',
      status: 'GEPLAND',
      organisaties: ['vluchtelingenwerk-maasveld', 'welzijn-maasveld'],
    };
    gezin.huishouden.plaatsingen = [nieuw];
    gezin.huishouden.koppeling.woningBekendOp = '2026-10-26';
  },
  P06: verhuisNaarHeuvelrand,
  P07: ({ bouw, gezin, persoon, t }) => {
    zetPip(persoon, { kennisgeving: '2026-01-08', brp: '2026-01-26', dagen: 49, leerroute: 'Z_ROUTE' }, t);
    persoon.aandachtspunten = ['TAAL', 'LICHAMELIJKE_GEZONDHEID'];
    plaatsing(gezin).woonbeperkingen = ['GELIJKVLOERS'];
    persoon.sociaalTeam = {
      ...maakSociaalTeam(bouw, gezin, plaatsing(gezin).wijk, '2026-09-01', t),
      status: 'LOPEND',
      hulpvraag: 'ZORG',
      wmo: true,
      wijkverpleegkundige: bouw.kies(welzijnVan(persoon.gemeente), 'WIJKVERPLEEGKUNDIGE', t),
    };
  },
  P08: ({ persoon, t }) => {
    zetPip(persoon, { kennisgeving: '2026-03-04', brp: '2026-03-20', dagen: 52, leerroute: 'ONDERWIJSROUTE' }, t);
    persoon.opleidingsniveau = 'MBO_HAVO_VWO';
  },
  P10: ({ persoon, t }) => {
    zetPip(persoon, { kennisgeving: '2026-08-03', brp: '2026-08-17', leerroute: 'B1_ROUTE' }, t);
    persoon.inburgering!.informatieDerden = { gevraagdOp: '2026-10-05' };
    delete persoon.pips[0]!.uiterlijk;
  },
  P11: ({ persoon, t }) =>
    zetPip(persoon, { kennisgeving: '2026-05-20', brp: '2026-05-18', dagen: 83, leerroute: 'B1_ROUTE' }, t),
  P12: ({ persoon, t }) => {
    const signaal = maakSignaal('2026-10-19', persoon.begeleiding!.begeleider!, 'INCIDENT', t);
    const uitzondering = 'Slachtoffer wil geen melding uit vrees voor herhaling; besluit van de beroepskracht.';
    const incident = { id: signaal.incident!.id, soort: 'BEDREIGING', uitzondering } as const;
    persoon.signalen = [{ ...signaal, richting: 'OMGEVING_NAAR_PERSOON', incident }];
  },
  P13: ({ persoon, t }) => {
    const signaal = maakSignaal('2026-09-23', persoon.begeleiding!.begeleider!, 'INCIDENT', t);
    const incident = { id: signaal.incident!.id, soort: 'VERNIELING', politiemelding: '2026-09-24' } as const;
    persoon.signalen = [{ ...signaal, richting: 'PERSOON_NAAR_OMGEVING', incident }];
  },
  P15: ({ gezin }) => {
    const { flyeractie } = plaatsing(gezin);
    Object.assign(flyeractie!, { organisaties: ['vluchtelingenwerk-maasveld'], afwijkingReden: 'WERKDRUK' });
  },
  P16: ({ bouw, gezin, t }) => {
    const wijk = gezin.recept.wijk as string;
    const nieuw = maakPlaatsing(bouw, gezin, { wijk, bekend: '2026-11-02', verhuizing: '2026-11-12' }, t);
    nieuw.bespreking = {
      id: t.uuid(),
      overleg: bouw.tussentijds(wijk, '2026-11-09').id,
      status: 'INZET_BEPAALD',
      aanwezigVwn: true,
    };
    nieuw.flyeractie = {
      id: t.uuid(),
      bekendBijVwnOp: '2026-11-02',
      uiterlijkPlannenOp: '2026-11-09',
      status: 'TE_PLANNEN',
      organisaties: ['vluchtelingenwerk-maasveld', 'welzijn-maasveld'],
    };
    gezin.huishouden.plaatsingen = [nieuw];
    gezin.huishouden.koppeling.woningBekendOp = '2026-11-02';
  },
  P17: ({ bouw, gezin, t }) => {
    const { bericht, wijk, toewijzing } = plaatsing(gezin);
    const overleg = bouw.tussentijds(wijk, plusDagen(bericht!.verzondenOp.slice(0, 10) || toewijzing, 5));
    plaatsing(gezin).bespreking = { id: t.uuid(), overleg: overleg.id, status: 'AFGEROND', aanwezigVwn: true };
  },
  P18: ({ persoon }) => {
    const maatwerk = 'Regelt de vaste lasten aantoonbaar zelf; coach en persoon zijn het eens (Pw art. 56a).';
    Object.assign(persoon.ontzorging!, { einddatum: '2026-05-13', verlengd: false, maatwerk });
  },
  P19: ({ gezin, t }) => {
    const huis = plaatsing(gezin);
    const bedrag = Math.round(huis.huurprijs * 3 * 100) / 100;
    huis.huurachterstand = { id: t.uuid(), bedrag, maanden: 3, bezwaarHuurder: true };
  },
  P20: ({ bouw, gezin, t }) => {
    for (const lid of gezin.personen) lid.sociaalTeam = samenwerking(bouw, gezin, t);
  },
  P21: ({ gezin, persoon, t }) => {
    const vader = gezin.personen[0] as Persoon;
    const { begeleider, coordinator } = vader.begeleiding as { begeleider: string; coordinator: string };
    persoon.begeleiding = { ...maakBegeleiding(gezin, persoon, { begeleider, coordinator }, t), status: 'LOPEND' };
    persoon.begeleiding.begeleider = begeleider;
    persoon.inburgering = { kennisgeving: '2026-02-02', klantmanager: vader.inburgering!.klantmanager };
    zetPip(persoon, { kennisgeving: '2026-02-02', brp: '2025-08-25', dagen: 44, leerroute: 'ONDERWIJSROUTE' }, t);
    persoon.levensfase = 'IN_TRAJECT';
  },
  P22: ({ bouw, gezin, persoon, t }) => {
    persoon.sociaalTeam = { ...samenwerking(bouw, gezin, t), hulpvraag: 'OPVOEDING' };
    persoon.participatie = {
      id: t.uuid(),
      soort: 'SPORT',
      organisatie: 'welzijn-maasveld',
      sinds: '2026-03-04',
      uren: 2,
    };
  },
  P23: ({ persoon, t }) => {
    persoon.evaluatie = { id: t.uuid(), datum: '2026-10-14', oordeel: 8, hindernissen: ['EENZAAMHEID'] };
  },
  P24: ({ bouw, gezin, persoon, t }) => {
    persoon.sociaalTeam = samenwerking(bouw, gezin, t);
    persoon.participatie = {
      id: t.uuid(),
      soort: 'VRIJWILLIGERSWERK',
      organisatie: 'welzijn-maasveld',
      sinds: '2026-01-12',
      uren: 6,
    };
    persoon.evaluatie = { id: t.uuid(), datum: '2026-06-18', oordeel: 9, hindernissen: ['WERK'] };
  },
};

const plaatsing = ({ huishouden }: Gezin): Plaatsing => huishouden.plaatsingen.at(-1) as Plaatsing;

function samenwerking(bouw: Bouw, gezin: Gezin, t: Toeval): NonNullable<Persoon['sociaalTeam']> {
  const team = maakSociaalTeam(bouw, gezin, plaatsing(gezin).wijk, '2026-09-08', t);
  return { ...team, status: 'LOPEND', hulpvraag: 'DAGINVULLING', wmo: undefined, wijkverpleegkundige: undefined };
}

/** A plan on that day after the notice or the registration (BR03); without `dagen`, or too early, a draft. */
function zetPip(
  persoon: Persoon,
  { kennisgeving, brp, dagen, leerroute }: { kennisgeving: Datum; brp: Datum; dagen?: number; leerroute?: Leerroute },
  t: Toeval,
): void {
  const klantmanager = persoon.inburgering?.klantmanager;
  if (klantmanager === undefined) throw new Error(`${persoon.casus} has no klantmanager`);
  const route = leerroute ?? 'B1_ROUTE';
  const basis = laatste(kennisgeving, brp);
  const afgenomen = plusDagen(basis, 20);
  persoon.inburgering = {
    kennisgeving,
    brpInschrijving: brp,
    klantmanager,
    intake: {
      id: t.uuid(),
      locatie: 'GEMEENTE',
      start: voorbij(plusDagen(basis, 8)) ? plusDagen(basis, 8) : PEILDATUM,
    },
    lbt: { id: t.uuid(), aangemeld: voorbij(plusDagen(basis, 12)) ? plusDagen(basis, 12) : PEILDATUM, ontheven: false },
  };
  if (voorbij(afgenomen)) {
    persoon.inburgering.intake!.afgerond = afgenomen;
    const resultaat = route === 'Z_ROUTE' ? 'B1_ROUTE_NIET_HAALBAAR' : 'B1_ROUTE_HAALBAAR';
    Object.assign(persoon.inburgering.lbt!, { afgenomen, resultaat });
  }
  const dagtekening = dagen === undefined ? undefined : plusDagen(basis, dagen);
  const vast = voorbij(dagtekening);
  persoon.pips = [
    {
      id: t.uuid(),
      versie: 1,
      dagtekening: vast ? dagtekening : undefined,
      leerroute: route,
      niveau: route === 'Z_ROUTE' ? 'A2' : 'B1',
      status: vast ? 'VASTGESTELD' : 'CONCEPT',
      contactpersoon: klantmanager,
      uiterlijk: plusDagen(basis, 70),
    },
  ];
}

const VERHUIZING: Datum = '2026-09-15';

function verhuisNaarHeuvelrand({ bouw, gezin, persoon, t }: Verloop): void {
  const nieuwe: Gezin = { ...gezin, recept: { ...gezin.recept, gemeente: '9902' } };
  plaatsing(gezin).einde = VERHUIZING;
  const wijk = bouw.kiesWijk('9902', t);
  const huis = maakPlaatsing(bouw, nieuwe, { wijk, bekend: '2026-08-25', verhuizing: VERHUIZING }, t);
  gezin.huishouden.plaatsingen = [plaatsing(gezin), huis];
  gezin.huishouden.gemeente = '9902';
  persoon.gemeente = '9902';
  persoon.vorigeGemeente = { code: '9901', tot: `${VERHUIZING}T00:00:00.000Z` };
  persoon.eerdereBegeleiding = { ...persoon.begeleiding!, status: 'VOORTIJDIG_BEEINDIGD', eindeRegulier: VERHUIZING };
  const organisatie = begeleidingVan('9902');
  persoon.begeleiding = {
    ...persoon.begeleiding!,
    id: t.uuid(),
    organisatie,
    begeleider: bouw.kies(organisatie, 'BEGELEIDER', t),
    coordinator: bouw.kies(organisatie, 'COORDINATOR_BEGELEIDING', t),
    coach: undefined,
    start: VERHUIZING,
    aanleiding: 'VESTIGING',
  };
  persoon.inburgering!.klantmanager = bouw.kies(gemeenteVan('9902'), 'KLANTMANAGER_INBURGERING', t);
  persoon.pips[0]!.contactpersoon = persoon.inburgering!.klantmanager;
  Object.assign(persoon.bijstand!, { aangevraagdOp: '2026-09-10', ingangsdatum: VERHUIZING });
}
