import { AANNAMES } from './aannames';
import type { Gezin } from './bouw';
import { berichtDag } from './bespreking';
import { dagenTussen, moment, PEILDATUM, plusDagen, voorbij } from './datum';
import { gemeenteVan, politieVan, welzijnVan } from './organisaties';
import { toeval } from './toeval';
import type { Bezwaar, Persoon } from './types';

/** Objections against the message to the kernteam, by the hoofdbewoner; of the named cases by P03, who refused everything. */
export function maakBezwaren({ recept, huishouden, personen }: Gezin): Bezwaar[] {
  const t = toeval(`bezwaar/${huishouden.id}`);
  return huishouden.plaatsingen
    .filter(
      ({ bericht }) => bericht && (recept.casus ? recept.casus === 'P03' : t.chance(AANNAMES.bezwaarKernteam.waarde)),
    )
    .map((plaatsing): Bezwaar => {
      const dag = plusDagen(berichtDag(plaatsing), t.int(1, 10));
      const ingediend = voorbij(dag) ? dag : PEILDATUM;
      const { gemeente } = plaatsing;
      return {
        id: t.uuid(),
        statushouder: (personen[0] as Persoon).id,
        categorie: 'PLAATSING_KERN',
        doel: 'PLAATSING_BESPREKEN',
        ontvanger: t.pick([politieVan(gemeente), welzijnVan(gemeente), gemeenteVan(gemeente)]),
        ingediendOp: moment(ingediend, 7),
        besluit: dagenTussen(ingediend, PEILDATUM) < 42 ? 'IN_BEHANDELING' : t.chance(0.6) ? 'TOEGEWEZEN' : 'AFGEWEZEN',
      };
    });
}
