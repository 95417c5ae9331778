import type { Caller } from './caller';
import type { Rol } from './regel';
import type { Betrokkenheid } from './subject';

/**
 * Does this Betrokkenheid make the caller involved now? One that names a medewerker counts for him alone, and never for
 * somebody of another organisation who acts for this one.
 */
export const isBetrokken = (rol: Rol | undefined, caller: Caller, b: Betrokkenheid, moment: number): boolean =>
  b.organisatie === caller.organisatie &&
  (b.medewerker === undefined
    ? rol?.betrokkenheid === 'ORGANISATIE'
    : caller.uitvoerder === undefined && b.medewerker === caller.gebruiker) &&
  b.van <= moment &&
  (b.tot === undefined || moment < b.tot);
