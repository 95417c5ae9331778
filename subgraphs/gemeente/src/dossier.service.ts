import { over, type Base } from '@ketenhub/subgraph';
import type { EntityTarget, FindOptionsOrder } from 'typeorm';
import type DataLoader from 'dataloader';
import { rijenPer } from './rijen-per';

/** A row about one person, held by one gemeente. */
export interface DossierRij {
  readonly id: string;
  readonly statushouder: string;
  readonly organisatie: string;
}

/** Loads one noun of a person's file, by its own id and by person. */
export abstract class DossierService<R extends DossierRij, T extends { id: string }> {
  protected readonly perId: DataLoader<string, readonly R[]>;
  protected readonly perPersoon: DataLoader<string, readonly R[]>;

  protected constructor(
    { db }: Base,
    entity: EntityTarget<R>,
    private readonly toType: (row: R) => T,
    volgorde: FindOptionsOrder<R>,
  ) {
    this.perId = rijenPer(db, entity, 'id');
    this.perPersoon = rijenPer(db, entity, 'statushouder', volgorde);
  }

  /** The object with this id; for an unknown id one that shows nothing to anyone. */
  async find(id: string): Promise<T> {
    const [row] = await this.perId.load(id);
    return row === undefined ? onbekend<T>(id) : this.toType(row);
  }

  /** Of this person, the latest first. */
  async all(statushouder: string): Promise<T[]> {
    return (await this.perPersoon.load(statushouder)).map(this.toType);
  }

  /** The latest of this person. */
  async current(statushouder: string): Promise<T | undefined> {
    return (await this.all(statushouder))[0];
  }
}

/** An object of which nothing is known: everything is refused, as with one whose person the caller has no part in. */
export const onbekend = <T extends { id: string }>(id: string): T => over({ id } as T, { organisaties: [] });

/** Whom a row is about and who is its source. */
export const betreftVan = ({ statushouder, organisatie }: DossierRij) => ({ statushouder, bron: organisatie });
