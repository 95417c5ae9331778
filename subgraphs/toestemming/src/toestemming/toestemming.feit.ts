import type { Feit } from '../wijziging/wijzigingen.service';
import type { ToestemmingEntity } from './toestemming.entity';

/** A consent as followers need it. What is only asked, or was refused, decides nothing and stays in the registry. */
export function toestemmingFeit(row: ToestemmingEntity): Feit {
  const { id, statushouder, verstrekker, ontvanger, categorie, doel, uitdrukkelijk } = row;
  const gegeven = row.status !== 'GEVRAAGD' && row.status !== 'GEWEIGERD';
  return {
    soort: 'TOESTEMMING',
    sleutel: id,
    feit: gegeven
      ? {
          id,
          statushouder,
          verstrekker,
          ontvanger,
          categorieen: [categorie],
          doel,
          uitdrukkelijk,
          gegevenOp: row.besluitOp!.getTime(),
          geldigTot: row.geldigTot!.getTime(),
          // What lapsed at its own end was known to end there: it expired, and nobody withdrew it.
          ingetrokkenOp: row.ingetrokkenOp! < row.geldigTot! ? row.ingetrokkenOp?.getTime() : undefined,
        }
      : null,
  };
}
