import type { Feit } from '../wijziging/wijzigingen.service';
import type { RegelEntity } from './regel.entity';

/** A rule version as followers need it: without its law, source and explanation. */
export const regelFeit = ({ id, versie, ...regel }: RegelEntity): Feit => ({
  soort: 'REGEL',
  sleutel: `${id}@${versie}`,
  feit: {
    id,
    versie,
    rol: regel.rol,
    categorie: regel.categorie,
    doel: regel.doel,
    grondslag: regel.grondslag,
    velden: regel.velden.length === 1 && regel.velden[0] === '*' ? '*' : regel.velden,
    taak: regel.taak ?? undefined,
    geldigVan: regel.geldigVan.getTime(),
    geldigTot: regel.geldigTot?.getTime(),
  },
});
