import { AANNAMES } from './aannames';
import { kiesBegeleiders, maakBegeleiding, maakOndersteuning } from './begeleiding';
import { maakBetrokkenheden } from './betrokkenheid';
import { maakBewonersvragen } from './bewonersvragen';
import { maakBezwaren } from './bezwaar';
import { maakBouw, type Bouw, type Gezin } from './bouw';
import { casusToestemmingen } from './casus-keuzes';
import { maakCasussen } from './casussen';
import { speelCasus } from './casus-verloop';
import { dagenTussen, PEILDATUM, plusDagen } from './datum';
import { GEMEENTEN } from './gebied';
import { bepaalLevensfase, klantmanagerVoor, maakInburgering } from './inburgering';
import { maakInkomen } from './inkomen';
import {
  houderVan,
  maakConvenanten,
  maakOpdrachten,
  maakOrganisaties,
  maakTaaktoewijzingen,
  maakVerwerkingsactiviteiten,
} from './organisaties';
import { maakNummers, maakPersonen, type Nummers } from './personen';
import { maakRecepten, type Recept } from './recept';
import { maakOnderwijs, maakSignalen } from './signalen';
import { maakTaakstellingen } from './taakstelling';
import { maakSociaalTeams } from './teams';
import { toeval, type Toeval } from './toeval';
import { trekToestemmingen } from './toestemming';
import type { Gemeente, Huishouden, Persoon, Profiel, Wereld } from './types';
import { maakWonen } from './wonen';

/** The demo world: the same every time, of invented people only (domain 6). Takes a fraction of a second. */
export function wereld(profiel: Profiel): Wereld {
  const bouw = maakBouw();
  const nummers = maakNummers();
  const gezinnen = maakRecepten(profiel).map((recept) => maakGezin(bouw, recept, nummers));
  const personen = gezinnen.flatMap((gezin) => gezin.personen);
  const huishoudens = gezinnen.map(({ huishouden }) => huishouden);
  const plaatsingen = huishoudens.flatMap((huishouden) => huishouden.plaatsingen);
  const organisaties = maakOrganisaties();
  const taaktoewijzingen = maakTaaktoewijzingen();
  return {
    profiel,
    peildatum: PEILDATUM,
    gemeenten: structuredClone(GEMEENTEN) as Gemeente[],
    wijken: bouw.wijken,
    organisaties,
    medewerkers: bouw.medewerkers,
    taaktoewijzingen,
    opdrachten: maakOpdrachten(),
    convenanten: maakConvenanten(),
    verwerkingsactiviteiten: maakVerwerkingsactiviteiten(),
    huishoudens,
    personen,
    kernteams: bouw.kernteams,
    sociaalTeams: maakSociaalTeams(bouw.wijken, bouw.medewerkers),
    overleggen: bouw.overleggen,
    vrijwilligers: bouw.vrijwilligers,
    bewonersvragen: maakBewonersvragen(plaatsingen, toeval('bewonersvragen')),
    taakstellingen: maakTaakstellingen(),
    betrokkenheden: gezinnen.flatMap((gezin) => maakBetrokkenheden(bouw, gezin)),
    toestemmingen: gezinnen.flatMap((gezin) =>
      gezin.recept.casus === undefined ? trekToestemmingen(gezin) : casusToestemmingen(gezin),
    ),
    bezwaren: gezinnen.flatMap(maakBezwaren),
    casussen: maakCasussen(personen),
    houder: (taak, gemeente) => houderVan(taaktoewijzingen, taak, gemeente),
    persoon: zoek('persoon', personen),
    huishouden: zoek('huishouden', huishoudens),
    wijk: zoek('wijk', bouw.wijken),
    organisatie: zoek('organisatie', organisaties),
    medewerker: zoek('medewerker', bouw.medewerkers),
    kernteam: zoek('kernteam', bouw.kernteams),
    overleg: zoek('overleg', bouw.overleggen),
    plaatsing: zoek('plaatsing', plaatsingen),
    plaatsingen: () => plaatsingen,
    toeval,
  };
}

function maakGezin(bouw: Bouw, recept: Recept, nummers: Nummers): Gezin {
  const t = toeval(`huishouden/${recept.sleutel}`);
  const huishouden: Huishouden = {
    id: t.uuid(),
    gemeente: recept.gemeente,
    samenstelling: recept.samenstelling,
    leden: [],
    nareis: recept.nareis,
    koppeling: { id: t.uuid(), datum: recept.gekoppeld ?? (recept.verhuisd as string), status: 'GEKOPPELD' },
    plaatsingen: [],
  };
  const gezin: Gezin = { recept, huishouden, personen: [] };
  gezin.personen = maakPersonen(recept, huishouden.id, huishouden.koppeling.datum, nummers);
  maakWonen(bouw, gezin, t);
  for (const persoon of gezin.personen) {
    const lid = recept.leden[gezin.personen.indexOf(persoon)] as Recept['leden'][0];
    persoon.sinds = lid.sinds ?? huishouden.koppeling.datum;
  }
  huishouden.leden = gezin.personen.map(({ id }) => id);
  leven(bouw, gezin, t);
  return gezin;
}

/** What happens to the people of a household; each has a stream of chance of his own. */
function leven(bouw: Bouw, gezin: Gezin, gezinstoeval: Toeval): void {
  const begeleiders = kiesBegeleiders(bouw, gezin, gezinstoeval);
  const klantmanager = klantmanagerVoor(bouw, gezin, gezinstoeval);
  maakInkomen(gezin, gezinstoeval);
  for (const persoon of gezin.personen) {
    const t = toeval(`leven/${persoon.id}`);
    if (!persoon.volwassen) {
      persoon.onderwijs = maakOnderwijs(gezin, persoon, t);
      continue;
    }
    maakInburgering(bouw, gezin, persoon, klantmanager, t);
    persoon.begeleiding = maakBegeleiding(gezin, persoon, begeleiders, t);
    if (t.chance(AANNAMES.coach.waarde)) {
      persoon.begeleiding.coach = bouw.kies(persoon.begeleiding.organisatie, 'COACH', t);
    }
    maakOndersteuning(bouw, gezin, persoon, t);
    persoon.signalen = maakSignalen(gezin, persoon, t);
    if (gezin.recept.casus === undefined && t.chance(AANNAMES.overleden.waarde)) laatOverlijden(gezin, persoon, t);
  }
  if (gezin.recept.casus !== undefined) {
    const persoon = gezin.personen.find(({ casus }) => casus) as Persoon;
    speelCasus({ bouw, gezin, persoon, klantmanager, t: toeval(`casus/${gezin.recept.casus}`) });
  }
  nodigUit(gezin);
  for (const persoon of gezin.personen) persoon.levensfase = bepaalLevensfase(persoon, gezin);
}

function laatOverlijden({ huishouden }: Gezin, persoon: Persoon, t: Toeval): void {
  const dagen = dagenTussen(huishouden.koppeling.datum, PEILDATUM);
  if (dagen > 200) persoon.overledenOp = plusDagen(PEILDATUM, -t.int(10, 90));
}

/** BR13: the begeleider is invited for the item of his own household. */
function nodigUit({ huishouden, personen }: Gezin): void {
  const hoofd = personen[0] as Persoon;
  for (const { bespreking, gemeente } of huishouden.plaatsingen) {
    const begeleiding = gemeente === hoofd.gemeente ? hoofd.begeleiding : hoofd.eerdereBegeleiding;
    if (bespreking && begeleiding?.begeleider) bespreking.genodigdeVwn = begeleiding.begeleider;
  }
}

function zoek<T extends { id: string }>(soort: string, rijen: readonly T[]): (id: string) => T {
  const perId = new Map(rijen.map((rij) => [rij.id, rij]));
  return (id) => {
    const rij = perId.get(id);
    if (!rij) throw new Error(`Geen ${soort} met id ${id} in de demowereld.`);
    return rij;
  };
}
