import type { Wereld } from '@ketenhub/demo';
import { bronOp } from '../bron.seed';
import type { LeerbaarheidstoetsEntity } from './leerbaarheidstoets.entity';

const BENODIGD = 52.5;

export const leerbaarheidstoetsRijen = (wereld: Wereld): LeerbaarheidstoetsEntity[] =>
  wereld.personen.flatMap((persoon) => {
    const lbt = persoon.inburgering?.lbt;
    if (lbt === undefined) return [];
    const t = wereld.toeval(`gemeente/leerbaarheidstoets/${lbt.id}`);
    const marge = t.int(5, 300) / 10;
    const haalbaar = lbt.resultaat === 'B1_ROUTE_HAALBAAR';
    const bekend = lbt.resultaat !== undefined && lbt.resultaat !== 'ONBEKEND';
    return [
      {
        id: lbt.id,
        statushouder: persoon.id,
        organisatie: bronOp(wereld, persoon, lbt.aangemeld),
        datumAanmelding: lbt.aangemeld,
        datumAfname: lbt.afgenomen ?? null,
        resultaat: lbt.resultaat ?? null,
        behaaldeScore: bekend ? BENODIGD + (haalbaar ? marge : -marge) : null,
        benodigdeScore: bekend ? BENODIGD : null,
        ontheven: lbt.ontheven,
        redenOntheffing: lbt.ontheven ? 'Visuele of auditieve beperking.' : null,
      },
    ];
  });
