import { rollen } from '@ketenhub/schema';
import type { Opent, Verschil } from './verschil';

/** One difference as a Dutch sentence. */
export function verschilInWoorden({ rol, categorie, doel, richting, velden, van, naar }: Verschil): string {
  const wie = rollen().find(({ code }) => code === rol)?.naam ?? rol;
  const wat = `${categorie} (${velden.join(', ')}) voor ${doel}`;
  switch (richting) {
    case 'ERBIJ':
      return `${wie} ziet voortaan ${wat}, op grond van ${gronden(naar)}.`;
    case 'ERAF':
      return `${wie} ziet niet langer ${wat}; dat was op grond van ${gronden(van)}.`;
    case 'RUIMER':
      return `${wie} ziet ${wat} ook op grond van ${gronden(naar)}; tot nu toe op grond van ${gronden(van)}.`;
    case 'STRENGER':
      return `${wie} ziet ${wat} nog op grond van ${gronden(naar)}; tot nu toe op grond van ${gronden(van)}.`;
  }
}

const gronden = (opent: readonly Opent[]) =>
  opent.map(({ grondslag, taak }) => (taak ? `${grondslag} (bij taak ${taak})` : grondslag)).join(' of ');
