import { rollen, type Rol } from '@ketenhub/schema';
import type { SubjectQuestion } from './issuer';
import type { Betrokkenheid, Medewerker, Persoon, Wereld } from './wereld/types';

/** Who answers to a question for a token: whose `sub`, and whether he is involved with the person asked for. */
export type Answer = { sub: string; betrokken: boolean; persoon?: string } | { weigering: string };

/**
 * For BETROKKENE the person himself; else a member of the organisation with that role: the one who is involved with
 * the person, or when nobody is, always the same one. `moment` is an ISO instant.
 */
export function findSubject(w: Wereld, question: SubjectQuestion, moment: string): Answer {
  const { organisatie, rol } = question;
  if (!w.organisaties.some(({ id }) => id === organisatie))
    return { weigering: `Onbekende organisatie: ${organisatie}.` };
  const definitie = rollen().find(({ code }) => code === rol);
  if (definitie === undefined) return { weigering: `Onbekende rol: ${rol}.` };
  const persoon = question.persoon === undefined ? undefined : findPersoon(w, question.persoon);
  if (question.persoon !== undefined && persoon === undefined) {
    return { weigering: `Onbekende persoon: ${question.persoon} (een casus zoals P01, of een id).` };
  }
  if (definitie.betrokkenheid === 'ZELF') {
    if (persoon === undefined) return { weigering: 'Noem voor BETROKKENE een persoon, bijvoorbeeld --persoon P01.' };
    return { sub: persoon.id, betrokken: true, persoon: persoon.id };
  }
  const leden = w.medewerkers.filter((m) => m.organisatie === organisatie && m.rollen.includes(rol as Rol));
  const [eerste] = leden;
  if (eerste === undefined) return { weigering: `${organisatie} heeft niemand in de rol ${rol}.` };
  if (persoon === undefined) return { sub: eerste.id, betrokken: false };
  const actief = w.betrokkenheden.filter((b) => isActive(b, persoon.id, organisatie, moment));
  const genoemd = actief.flatMap(({ medewerker }) => leden.filter(({ id }) => id === medewerker))[0];
  const perOrganisatie = definitie.betrokkenheid === 'ORGANISATIE' && actief.some((b) => b.medewerker === undefined);
  const sub = (genoemd ?? ownWorker(w, persoon, leden) ?? eerste).id;
  const betrokken = definitie.betrokkenheid === 'GEEN' || genoemd !== undefined || perOrganisatie;
  return { sub, betrokken, persoon: persoon.id };
}

/** By case (`P01`, in any case) or by id. */
export function findPersoon(w: Wereld, naam: string): Persoon | undefined {
  const casus = Object.values(w.casussen).find(({ code }) => code === naam.toUpperCase());
  return w.personen.find(({ id }) => id === (casus?.id ?? naam));
}

function isActive(b: Betrokkenheid, persoon: string, organisatie: string, moment: string): boolean {
  const tijdig = b.van <= moment && (b.tot === undefined || moment < b.tot);
  return tijdig && b.statushouder === persoon && b.organisatie === organisatie;
}

/** The employee who works for this person by name. */
function ownWorker(w: Wereld, persoon: Persoon, leden: readonly Medewerker[]): Medewerker | undefined {
  const namen = [
    persoon.inburgering?.klantmanager,
    persoon.begeleiding?.coordinator,
    persoon.sociaalTeam?.contactpersoon,
    ...w.huishouden(persoon.huishouden).plaatsingen.map(({ woonconsulent }) => woonconsulent),
  ];
  return leden.find(({ id }) => namen.includes(id));
}
