import type { State } from '../oracle/oracle';
import type { Asker } from './judge';
import { WORLD, type Case } from './world';

/** The one who stands nearest to the case in this role: involved with its person now, else of his gemeente, else anyone. */
export function nearest(state: State, rol: string, { persons }: Case, moment: number): Asker {
  const person = persons[0]!;
  const role = state.roles.find(({ code }) => code === rol);
  const { gemeente } = WORLD.persoon(person);
  const ofGemeente = `gemeente-${WORLD.gemeenten.find(({ code }) => code === gemeente)!.sleutel}`;
  if (role?.betrokkenheid === 'ZELF') return { organisatie: ofGemeente, rol, gebruiker: person };
  const colleagues = WORLD.medewerkers.filter(({ rollen }) => (rollen as string[]).includes(rol));
  const active = state.involvements.filter(
    (i) => i.statushouder === person && i.van <= moment && (i.tot === undefined || moment < i.tot),
  );
  const byName = colleagues.find(({ id }) => active.some((i) => i.medewerker === id));
  const byOrganisation = colleagues.find(({ organisatie }) =>
    active.some((i) => i.organisatie === organisatie && i.medewerker === undefined),
  );
  const [first, second] = role?.betrokkenheid === 'MEDEWERKER' ? [byName, byOrganisation] : [byOrganisation, byName];
  const local = colleagues.find(({ organisatie }) => WORLD.organisatie(organisatie).gemeente === gemeente);
  const chosen = first ?? second ?? local ?? colleagues[0];
  if (chosen === undefined) throw new Error(`Nobody in the demo world has role ${rol}`);
  return { organisatie: chosen.organisatie, rol, gebruiker: chosen.id };
}

/** Who asks as himself about the child of a case, over whom he has authority. */
export function parents(state: State, rol: string, { persons }: Case): Asker[] {
  if (state.roles.find(({ code }) => code === rol)?.betrokkenheid !== 'ZELF') return [];
  return state.involvements.flatMap(({ statushouder, taak, medewerker }) =>
    statushouder === persons[0] && taak === 'GEZAG'
      ? { organisatie: 'gemeente-maasveld', rol, gebruiker: medewerker! }
      : [],
  );
}

/** One in the same role at another organisation, who has nothing to do with the case; none when there is no such one. */
export function stranger(state: State, rol: string, { persons }: Case): Asker | undefined {
  const role = state.roles.find(({ code }) => code === rol);
  if (role?.betrokkenheid === 'ZELF') {
    const other = WORLD.personen.find(
      ({ id, huishouden }) => huishouden !== WORLD.persoon(persons[0]!).huishouden && id,
    );
    return other && { organisatie: 'gemeente-maasveld', rol, gebruiker: other.id };
  }
  const involved = new Set(state.involvements.filter((i) => i.statushouder === persons[0]).map((i) => i.organisatie));
  const chosen = WORLD.medewerkers.find(
    ({ rollen, organisatie }) => (rollen as string[]).includes(rol) && !involved.has(organisatie),
  );
  return chosen && { organisatie: chosen.organisatie, rol, gebruiker: chosen.id };
}
