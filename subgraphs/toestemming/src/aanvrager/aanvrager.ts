import type { Caller } from '@ketenhub/identity';
import { rollen, type RolDefinitie } from '@ketenhub/schema';

export const rolVan = ({ rol }: Pick<Caller, 'rol'>): RolDefinitie | undefined =>
  rollen().find(({ code }) => code === rol);

/** The person himself. */
export const isBetrokkene = (caller: Caller): boolean => rolVan(caller)?.betrokkenheid === 'ZELF';

/** Everyone but the person himself and the FG: sees only the rows in which his own organisation has a part. */
export function isPartner(caller: Caller): boolean {
  const rol = rolVan(caller);
  return rol?.betrokkenheid !== 'ZELF' && rol?.betrokkenheid !== 'GEEN';
}

/** How the registry names who did something: the person by his own id, a medewerker with his organisation. */
export const naamVan = (caller: Caller): string =>
  isBetrokkene(caller) ? caller.gebruiker : `${caller.organisatie}/${caller.gebruiker}`;
