import type { Caller } from './caller';
import { geldt } from './periode';
import type { Rol } from './regel';
import type { Betrokkenheid } from './subject';

/** Break-glass (hard case 13). */
export const NOODTOEGANG = 'NOODTOEGANG';

/** Authority of a parent over his child (BW 1:245): it names the parent, who asks as BETROKKENE, and no organisation. */
export const GEZAG = 'GEZAG';

/** These count for the rules that name them, and for nothing else. */
export const teltAlleenGenoemd = ({ taak }: Betrokkenheid): boolean => taak === NOODTOEGANG || taak === GEZAG;

/** Is the caller involved by this Betrokkenheid now, in the ordinary way: for all rules, for lists and for writes? */
export const isBetrokken = (rol: Rol | undefined, caller: Caller, b: Betrokkenheid, moment: number): boolean =>
  !teltAlleenGenoemd(b) && raakt(rol, caller, b, moment);

/**
 * Does this Betrokkenheid concern the caller now? One that names a medewerker counts for him alone, and never for
 * somebody of another organisation who acts for this one. A person himself is concerned with another by authority alone.
 */
export const raakt = (rol: Rol | undefined, caller: Caller, b: Betrokkenheid, moment: number): boolean =>
  (rol?.betrokkenheid === 'ZELF' ? b.taak === GEZAG : b.taak !== GEZAG && b.organisatie === caller.organisatie) &&
  (b.medewerker === undefined
    ? rol?.betrokkenheid === 'ORGANISATIE'
    : caller.uitvoerder === undefined && b.medewerker === caller.gebruiker) &&
  geldt(b, moment);
