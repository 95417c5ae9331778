import type { Feit } from '../wijziging/wijzigingen.service';
import type { BezwaarEntity } from './bezwaar.entity';

/** An objection as followers need it; one that was rejected restricts nothing. */
export const bezwaarFeit = (row: BezwaarEntity): Feit => ({
  soort: 'BEZWAAR',
  sleutel: row.id,
  feit:
    row.besluit === 'AFGEWEZEN'
      ? null
      : {
          statushouder: row.statushouder,
          categorie: row.categorie,
          doel: row.doel ?? undefined,
          ontvanger: row.ontvanger ?? undefined,
          ingediendOp: row.ingediendOp.getTime(),
          besluit: row.besluit,
        },
});
