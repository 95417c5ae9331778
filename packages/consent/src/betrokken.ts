import type { Caller } from './caller';
import { geldt } from './periode';
import type { Rol } from './regel';
import type { Betrokkenheid } from './subject';

/** Break-glass (hard case 13): an involvement for this task counts for the rules that name it, and for nothing else. */
export const NOODTOEGANG = 'NOODTOEGANG';

/** Is the caller involved by this Betrokkenheid now, in the ordinary way: for all rules, for lists and for writes? */
export const isBetrokken = (rol: Rol | undefined, caller: Caller, b: Betrokkenheid, moment: number): boolean =>
  b.taak !== NOODTOEGANG && raakt(rol, caller, b, moment);

/**
 * Does this Betrokkenheid concern the caller now? One that names a medewerker counts for him alone, and never for
 * somebody of another organisation who acts for this one.
 */
export const raakt = (rol: Rol | undefined, caller: Caller, b: Betrokkenheid, moment: number): boolean =>
  b.organisatie === caller.organisatie &&
  (b.medewerker === undefined
    ? rol?.betrokkenheid === 'ORGANISATIE'
    : caller.uitvoerder === undefined && b.medewerker === caller.gebruiker) &&
  geldt(b, moment);
