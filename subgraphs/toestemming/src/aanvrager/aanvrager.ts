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

/** The medewerker; of another organisation that acts for this one, with its name. */
export const medewerkerVan = ({ uitvoerder, gebruiker }: Caller): string =>
  uitvoerder === undefined ? gebruiker : `${uitvoerder}/${gebruiker}`;

/** How the registry names who did something: the person by his own id, a medewerker with his organisation. */
export const naamVan = (caller: Caller): string =>
  isBetrokkene(caller) ? caller.gebruiker : `${caller.organisatie}/${medewerkerVan(caller)}`;

/** Would this organisation gain by what the caller does, as his own or as the one that he acts for? */
export const hoortBij = ({ organisatie, uitvoerder }: Caller, id: string | null): boolean =>
  id !== null && (id === organisatie || id === uitvoerder);
