import type { Taak } from '@ketenhub/schema';
import type { Bouw, Gezin } from './bouw';
import { laatste, moment, plusDagen, plusMaanden, voorbij } from './datum';
import { begeleidingVan, gemeenteVan, welzijnVan } from './organisaties';
import { toeval, type Toeval } from './toeval';
import type { Begeleiding, Betrokkenheid, Datum, Gemeentecode, Moment, Overleg, Persoon, Plaatsing } from './types';

/** What the koppeling itself gives, by whoever couples. */
const COA = 'coa';

interface Verlening {
  organisatie: string;
  taak: Taak;
  medewerker?: string;
  van: Datum | Moment;
  tot?: Datum | Moment;
  reden: string;
  verleendDoor: string;
}

/** Why each partner is involved with each member of a household, and from when until when. */
export function maakBetrokkenheden(bouw: Bouw, gezin: Gezin): Betrokkenheid[] {
  return gezin.personen.flatMap((persoon) => {
    const t = toeval(`betrokkenheid/${persoon.id}`);
    const begin = laatste(gezin.huishouden.koppeling.datum, persoon.sinds);
    const verleningen = [
      ...gemeente(gezin, persoon, begin),
      ...gezin.huishouden.plaatsingen.flatMap((plaatsing) => [
        ...wonen(plaatsing, begin),
        ...kernteam(bouw, gezin, plaatsing, begin),
        ...flyeren(bouw, plaatsing, begin),
      ]),
      ...begeleiding(gezin, persoon, begin),
      ...welzijn(persoon),
    ];
    return verleningen
      .map((verlening) => leg(verlening, persoon, t))
      .filter(({ van, tot }) => tot === undefined || van < tot);
  });
}

/** Death ends every involvement. */
function leg({ van, tot, ...rest }: Verlening, persoon: Persoon, t: Toeval): Betrokkenheid {
  const grenzen = [tot, persoon.overledenOp].filter((grens) => grens !== undefined).map(instant);
  return { id: t.uuid(), statushouder: persoon.id, ...rest, van: instant(van), tot: grenzen.sort()[0] };
}

const instant = (grens: Datum | Moment): Moment => (grens.length > 10 ? grens : moment(grens, 0));

function gemeente(gezin: Gezin, persoon: Persoon, begin: Datum): Verlening[] {
  const { vorigeGemeente } = persoon;
  const verhuisd = vorigeGemeente?.tot.slice(0, 10);
  const nu = regie(gezin, persoon, persoon.gemeente, laatste(begin, verhuisd ?? begin));
  if (vorigeGemeente === undefined || verhuisd === undefined) return nu;
  const toen = regie(gezin, persoon, vorigeGemeente.code, begin);
  return [...toen.map((verlening) => ({ ...verlening, van: begin, tot: verhuisd })), ...nu];
}

function regie({ huishouden, personen }: Gezin, persoon: Persoon, code: Gemeentecode, van: Datum): Verlening[] {
  const organisatie = gemeenteVan(code);
  const geef = (taak: Taak, reden: string, meer: Partial<Verlening> = {}): Verlening => ({
    organisatie,
    taak,
    van,
    reden,
    verleendDoor: COA,
    ...meer,
  });
  const bijstand = personen[0]?.bijstand;
  const kind = personen.find(({ onderwijs }) => onderwijs)?.onderwijs;
  const hulp = persoon.sociaalTeam;
  return [
    geef('REGIE_INBURGERING', 'Gekoppeld aan de gemeente'),
    geef('HUISVESTING', 'Gekoppeld aan de gemeente'),
    ...(bijstand
      ? [
          geef('INKOMEN', 'Bijstand aangevraagd', {
            van: laatste(van, bijstand.aangevraagdOp),
            tot: bijstand.einddatum && plusMaanden(bijstand.einddatum, 3),
          }),
        ]
      : []),
    ...(kind && huishouden.koppeling.verhuisdOp
      ? [
          geef('ONDERWIJS', persoon.volwassen ? 'Ouder van een leerling' : 'Leerplichtig of voorschools', {
            van: laatste(van, huishouden.koppeling.verhuisdOp),
          }),
        ]
      : []),
    ...(hulp?.wmo
      ? [
          geef('WMO', 'Hulpvraag bij het sociaal team', {
            van: hulp.start,
            tot: einde(hulp),
            verleendDoor: hulp.organisatie,
          }),
        ]
      : []),
  ];
}

function wonen(plaatsing: Plaatsing, begin: Datum): Verlening[] {
  const geweigerd = plaatsing.status === 'GEWEIGERD' ? plusDagen(plaatsing.aanbod, 7) : undefined;
  return [
    {
      organisatie: plaatsing.corporatie,
      taak: 'VERHUUR',
      van: laatste(begin, plaatsing.aanbod),
      tot: geweigerd ?? plaatsing.einde,
      reden: plaatsing.status === 'VERHUISD' ? 'Huurder' : 'Kandidaat voor een woning',
      verleendDoor: gemeenteVan(plaatsing.gemeente),
    },
  ];
}

function overlegVan(bouw: Bouw, { bespreking }: Plaatsing): Overleg | undefined {
  return bespreking && bouw.overleg(bespreking.overleg);
}

/** The members of the kernteam, and the begeleider invited for this item, until shortly after it is closed. */
function kernteam(bouw: Bouw, gezin: Gezin, plaatsing: Plaatsing, begin: Datum): Verlening[] {
  const { bericht, bespreking, corporatie } = plaatsing;
  const overleg = overlegVan(bouw, plaatsing);
  if (!bericht || !bespreking || !overleg || begin > overleg.datum) return [];
  const tot = bespreking.status === 'AFGEROND' ? plusDagen(overleg.datum, 14) : undefined;
  const leden = bouw.kernteams.find(({ id }) => id === bericht.kernteam)!.leden;
  const welzijn = welzijnVan(plaatsing.gemeente);
  const geef = (organisatie: string, medewerker: string, reden: string, verleendDoor: string): Verlening => ({
    organisatie,
    taak: 'KERNTEAM',
    medewerker,
    van: begin > bericht.verzondenOp.slice(0, 10) ? begin : bericht.verzondenOp,
    tot,
    reden,
    verleendDoor,
  });
  const hoofd = gezin.personen[0] as Persoon;
  const gast = bespreking.genodigdeVwn;
  const gastgever = hoofd.begeleiding?.organisatie === welzijn ? corporatie : welzijn;
  return [
    ...leden.map(({ medewerker, organisatie }) =>
      geef(organisatie, medewerker, 'Agendapunt van het kernteam', organisatie === corporatie ? welzijn : corporatie),
    ),
    ...(gast ? [geef(begeleidingVan(plaatsing.gemeente), gast, 'Genodigd bij het agendapunt', gastgever)] : []),
  ];
}

/** From the discussion until the flyer round is done. */
function flyeren(bouw: Bouw, plaatsing: Plaatsing, begin: Datum): Verlening[] {
  const { flyeractie, bericht, corporatie } = plaatsing;
  const overleg = overlegVan(bouw, plaatsing);
  if (!flyeractie || !bericht || !overleg || !voorbij(overleg.datum) || flyeractie.status === 'GEANNULEERD') return [];
  const geef = (organisatie: string, medewerker?: string): Verlening => ({
    organisatie,
    taak: 'FLYEREN',
    medewerker,
    van: laatste(begin, overleg.datum),
    tot: flyeractie.uitgevoerdOp && plusDagen(flyeractie.uitgevoerdOp, 1),
    reden: 'Flyerronde na de bespreking',
    verleendDoor: corporatie,
  });
  const welzijn = welzijnVan(plaatsing.gemeente);
  const leden = bouw.kernteams.find(({ id }) => id === bericht.kernteam)!.leden;
  return [
    ...(flyeractie.organisaties.includes(welzijn) ? [geef(welzijn)] : []),
    ...leden
      .filter(({ rol }) => rol === 'WIJKCOORDINATOR' || rol === 'GEBIEDSBEHEERDER')
      .map(({ organisatie, medewerker }) => geef(organisatie, medewerker)),
  ];
}

/** Children come along with their parents' begeleiding. */
function begeleiding({ personen }: Gezin, persoon: Persoon, begin: Datum): Verlening[] {
  const eigen = persoon.begeleiding ?? personen[0]?.begeleiding;
  return [persoon.eerdereBegeleiding, eigen].filter((b) => b !== undefined).flatMap((b) => traject(b, persoon, begin));
}

function traject(b: Begeleiding, { gemeente: code }: Persoon, begin: Datum): Verlening[] {
  const over = b.status === 'AFGEROND' || b.status === 'VOORTIJDIG_BEEINDIGD';
  const verlening: Verlening = {
    organisatie: b.organisatie,
    taak: 'MAATSCHAPPELIJKE_BEGELEIDING',
    van: laatste(begin, b.start),
    tot: over ? b.eindeRegulier : undefined,
    reden: 'Maatschappelijke begeleiding in opdracht van het college',
    verleendDoor: gemeenteVan(code),
  };
  const per = (medewerker: string | undefined, reden: string) =>
    medewerker ? [{ ...verlening, medewerker, reden }] : [];
  return [verlening, ...per(b.begeleider, 'Begeleider van dit huishouden'), ...per(b.coach, 'Taal- of arbeidscoach')];
}

const einde = ({ status, start }: NonNullable<Persoon['sociaalTeam']>) =>
  status === 'AFGEROND' ? plusDagen(start, 240) : undefined;

function welzijn({ sociaalTeam: hulp, maatje, participatie, gemeente: code }: Persoon): Verlening[] {
  const organisatie = welzijnVan(code);
  const verleendDoor = begeleidingVan(code) === organisatie ? gemeenteVan(code) : begeleidingVan(code);
  const verleningen: Verlening[] = [];
  if (hulp) {
    const { start: van, organisatie: eigen, aanmelder, contactpersoon, wijkverpleegkundige: medewerker } = hulp;
    const tot = einde(hulp);
    verleningen.push({
      organisatie: eigen,
      taak: 'SOCIAAL_TEAM',
      van,
      tot,
      reden: 'Aangemeld bij het sociaal team',
      verleendDoor: aanmelder,
    });
    if (medewerker && contactpersoon) {
      verleningen.push({
        organisatie: eigen,
        taak: 'WIJKVERPLEGING',
        medewerker,
        van,
        tot,
        reden: 'Zorgvraag',
        verleendDoor: gemeenteVan(code),
      });
    }
  }
  const van = [maatje?.voorgesteldOp, participatie?.sinds].filter((datum) => datum !== undefined).sort()[0];
  if (van !== undefined) {
    const open = (maatje && !maatje.beeindigdOp) || (participatie && !participatie.tot);
    const tot = open
      ? undefined
      : [maatje?.beeindigdOp, participatie?.tot]
          .filter((d) => d !== undefined)
          .sort()
          .at(-1);
    verleningen.push({ organisatie, taak: 'VRIJWILLIGERSWERK', van, tot, reden: 'Maatje of activiteit', verleendDoor });
  }
  return verleningen;
}
