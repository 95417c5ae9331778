import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { PlaatsingsberichtEntity } from '../bericht/plaatsingsbericht.entity';
import { PlaatsingEntity } from './plaatsing.entity';

/** Plaatsingen with their dwelling and message in one query, by id: no date of theirs may show in an order. */
export const selectPlaatsingen = (db: DataSource): SelectQueryBuilder<PlaatsingEntity> =>
  db
    .createQueryBuilder(PlaatsingEntity, 'plaatsing')
    .innerJoinAndSelect('plaatsing.woning', 'woning')
    .leftJoinAndMapOne('plaatsing.bericht', PlaatsingsberichtEntity, 'bericht', 'bericht.plaatsing = plaatsing.id')
    .orderBy('plaatsing.id');

/** Where the household lives or goes to live: the last assigned dwelling that it did not refuse. */
export const huidigeVan = (rows: readonly PlaatsingEntity[]): PlaatsingEntity | undefined =>
  rows.reduce<PlaatsingEntity | undefined>((huidige, row) => {
    if (row.status === 'GEWEIGERD') return huidige;
    return huidige === undefined || row.datumToewijzing > huidige.datumToewijzing ? row : huidige;
  }, undefined);
