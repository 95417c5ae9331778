import type { Caller } from './caller';
import type { Opdracht, Rol } from './regel';

/** The roles in which one organisation may act for another: nobody acts for the person, the FG or a medewerker by name. */
export const isUitTeVoeren = (rol: Rol | undefined): boolean => rol?.betrokkenheid === 'ORGANISATIE';

/** Is this opdracht one for the role and purpose in which the caller acts for another? In force or not. */
export const isVoor = (opdracht: Opdracht, { organisatie, uitvoerder, rol, doel }: Caller): boolean =>
  opdracht.verantwoordelijke === organisatie &&
  opdracht.uitvoerder === uitvoerder &&
  opdracht.rollen.includes(rol) &&
  doel !== undefined &&
  opdracht.doelen.includes(doel);
