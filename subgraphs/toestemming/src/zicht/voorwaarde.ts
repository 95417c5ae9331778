import { GEZAG, type Grondslag, type Regel } from '@ketenhub/consent';
import { rollen, type Rol } from '@ketenhub/schema';

/** What else must be so before a rule shows anything, as one Dutch sentence. */
export function voorwaarde(rol: Rol, { grondslag, taak }: Pick<Regel, 'grondslag' | 'taak'>): string {
  const definitie = rollen().find(({ code }) => code === rol);
  const delen = [
    taak === GEZAG ? OUDER : BETROKKEN[definitie?.betrokkenheid ?? 'ORGANISATIE'],
    taak && taak !== GEZAG && `die betrokkenheid is voor ${taak}`,
    definitie?.taak && `de organisatie heeft in de gemeente van de persoon de taak ${definitie.taak}`,
    GROND[grondslag],
  ].filter(Boolean);
  return `${delen.join('; ')}.`;
}

const OUDER = 'De vrager heeft het gezag over het kind, en het kind is jonger dan zestien';

const BETROKKEN = {
  ORGANISATIE: 'De organisatie is bij de persoon betrokken',
  MEDEWERKER: 'De medewerker is zelf bij de persoon betrokken',
  ZELF: 'Het gaat over de vrager zelf',
  GEEN: 'Er is geen betrokkenheid nodig',
};

const GROND: Readonly<Partial<Record<Grondslag, string>>> = {
  VITAAL_BELANG: 'een geheim adres blijft weg',
  CONVENANT: 'er loopt geen bezwaar, en een geheim adres blijft weg',
  GEEN_BEZWAAR: 'er loopt geen bezwaar, en een geheim adres blijft weg',
  TOESTEMMING: 'de persoon heeft toestemming gegeven, en een geheim adres blijft weg',
  UITDRUKKELIJKE_TOESTEMMING: 'de persoon heeft uitdrukkelijk toestemming gegeven, en een geheim adres blijft weg',
  AGGREGAAT: 'alleen als aantal, nooit over één persoon',
};
