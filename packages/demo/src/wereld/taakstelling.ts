import { AANNAMES } from './aannames';
import { GEMEENTEN } from './gebied';
import { halfjaarEinde, PEILDATUM } from './datum';
import type { Gemeente, Taakstelling } from './types';

/** Six half-years per gemeente; the same in both profiles. `vol` holds exactly the persons counted here. */
export function maakTaakstellingen(): Taakstelling[] {
  return GEMEENTEN.flatMap(reeks);
}

function reeks({ code, inwoners }: Gemeente): Taakstelling[] {
  let achterstandVorig = AANNAMES.achterstandBegin.waarde[code];
  let gemistOpRij = 0;
  return AANNAMES.taakstellingLandelijk.waarde.map(([periode, landelijk], i): Taakstelling => {
    const [jaar, halfjaar] = periode.split('-').map(Number) as [number, 1 | 2];
    // Half a person is rounded down, as in the published series.
    const opgelegd = Math.ceil((landelijk * inwoners) / AANNAMES.inwonersNederland.waarde - 0.5);
    const gerealiseerd = AANNAMES.gerealiseerd.waarde[code][i] as number;
    const openstaand = opgelegd + achterstandVorig - gerealiseerd;
    // A half-year that is not over cannot have been missed yet.
    if (halfjaarEinde(i) < PEILDATUM) gemistOpRij = gerealiseerd < opgelegd ? gemistOpRij + 1 : 0;
    const rij: Taakstelling = {
      id: `${code}-${periode}`,
      gemeente: code,
      jaar,
      halfjaar,
      opgelegd,
      indicatie: i === 5 ? 'SCHATTING' : i === 4 ? 'VOORLOPIG' : 'DEFINITIEF',
      achterstandVorig,
      gerealiseerd,
      gekoppeld: Math.round(opgelegd * 0.97),
      openstaand,
      interventieTrede: gemistOpRij,
    };
    achterstandVorig = openstaand;
    return rij;
  });
}
