import type { Caller, Persoon } from '@ketenhub/consent';
import { GEZAG, openingen, type Regels } from '@ketenhub/consent';
import { DOELEN, rollen, type Rol, type RolDefinitie } from '@ketenhub/schema';

/** Nobody's id: a medewerker who is nowhere involved by name. */
const IEMAND = '';

/** An organisation of the hub and the roles that its people can have where the person lives. */
export interface Partner {
  readonly id: string;
  readonly rollen: ReadonlySet<Rol>;
}

/** Everyone whose decision on this person can differ: per role and purpose with a rule, each organisation and named medewerker. */
export function mogelijkeAanvragers(
  regels: Regels,
  id: string,
  persoon: Persoon | undefined,
  partners: readonly Partner[],
  moment: number,
): Caller[] {
  return rollen().flatMap((rol) => {
    const doelen = DOELEN.filter((doel) => openingen(regels, rol.code, doel, moment).length > 0);
    return vragers(rol, id, persoon, partners).flatMap((who) =>
      doelen.map((doel) => ({ ...who, rol: rol.code, doel })),
    );
  });
}

function vragers(rol: RolDefinitie, id: string, persoon: Persoon | undefined, partners: readonly Partner[]) {
  if (rol.betrokkenheid === 'ZELF')
    return [id, ...oudersVan(persoon)].map((gebruiker) => ({ organisatie: IEMAND, gebruiker }));
  const bij = partners.filter((partner) => partner.rollen.has(rol.code));
  if (rol.betrokkenheid === 'GEEN') return bij.map(({ id: organisatie }) => ({ organisatie, gebruiker: IEMAND }));
  return bij.flatMap(({ id: organisatie }) => {
    const own = (persoon?.betrokkenheden ?? []).filter((b) => b.organisatie === organisatie);
    const names =
      rol.betrokkenheid === 'ORGANISATIE' ? [undefined, ...own.map((b) => b.medewerker)] : own.map((b) => b.medewerker);
    return own.length === 0 ? [] : [...new Set(names)].map((name) => ({ organisatie, gebruiker: name ?? IEMAND }));
  });
}

const oudersVan = (persoon: Persoon | undefined): string[] =>
  (persoon?.betrokkenheden ?? []).flatMap(({ taak, medewerker }) => (taak === GEZAG && medewerker) || []);
