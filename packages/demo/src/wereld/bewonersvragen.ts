import { AANNAMES } from './aannames';
import { PEILDATUM, plusDagen, voorbij } from './datum';
import { begeleidingVan, gemeenteVan, politieVan, welzijnVan } from './organisaties';
import type { Toeval } from './toeval';
import type { Bewonersvraag, Plaatsing } from './types';

const ONDERWERPEN = ['Wie komt er wonen?', 'Parkeren', 'Kennismaken', 'Kan ik helpen?', 'Geluid', 'Onderhoud woning'];
const AANHEF = ['mevrouw', 'de heer', 'familie'];
const NAMEN = ['Proefhuizen', 'Testwijk', 'Van Elders', 'Voorbeeldsma', 'Buurman', 'Overkant'];

/** Questions of residents after a flyer round; on average 0.6 per round. */
export function maakBewonersvragen(plaatsingen: readonly Plaatsing[], t: Toeval): Bewonersvraag[] {
  return plaatsingen.flatMap((plaatsing) => {
    const rond = plaatsing.flyeractie?.uitgevoerdOp;
    if (rond === undefined) return [];
    const aantal = t.chance(AANNAMES.bewonersvragenPerRonde.waarde * 0.75) ? (t.chance(1 / 3) ? 2 : 1) : 0;
    return Array.from({ length: aantal }, () => maakVraag(plaatsing, plusDagen(rond, t.int(0, 12)), t));
  });
}

function maakVraag(plaatsing: Plaatsing, ontvangen: string, t: Toeval): Bewonersvraag {
  const ontvangenOp = voorbij(ontvangen) ? ontvangen : PEILDATUM;
  const vwn = begeleidingVan(plaatsing.gemeente);
  const naar = {
    VLUCHTELINGENWERK: vwn,
    CORPORATIE: plaatsing.corporatie,
    GEMEENTE: gemeenteVan(plaatsing.gemeente),
    WELZIJN: welzijnVan(plaatsing.gemeente),
    POLITIE: politieVan(plaatsing.gemeente),
  }[t.weighted(AANNAMES.bewonersvraagNaar.waarde)];
  const doorgespeeldNaar = naar === vwn ? undefined : naar;
  const doorgespeeldOp = plusDagen(ontvangenOp, t.int(0, 3));
  const antwoordOp = plusDagen(doorgespeeldOp, t.int(1, 14));
  const doorgespeeld = doorgespeeldNaar !== undefined && voorbij(doorgespeeldOp);
  return {
    id: t.uuid(),
    flyeractie: plaatsing.flyeractie!.id,
    wijk: plaatsing.wijk,
    organisatie: vwn,
    ontvangenOp,
    kanaal: t.pick(['TELEFOON', 'EMAIL', 'AAN_DE_DEUR', 'FORMULIER']),
    onderwerp: t.pick(ONDERWERPEN),
    vraagsteller: {
      naam: `${t.pick(AANHEF)} ${t.pick(NAMEN)}`,
      contact: `06-00000${String(t.int(0, 999)).padStart(3, '0')}`,
    },
    doorgespeeldNaar: doorgespeeld ? doorgespeeldNaar : undefined,
    doorgespeeldOp: doorgespeeld ? doorgespeeldOp : undefined,
    antwoordOp: voorbij(antwoordOp) ? antwoordOp : undefined,
    status: voorbij(antwoordOp)
      ? t.chance(0.6)
        ? 'GESLOTEN'
        : 'BEANTWOORD'
      : doorgespeeld
        ? 'DOORGESPEELD'
        : 'ONTVANGEN',
  };
}
