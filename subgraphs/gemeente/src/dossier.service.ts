import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import type { EntityTarget, FindOptionsOrder } from 'typeorm';
import { isVanElders, type BijVerhuizing } from './verhuizing';

/** A row about one person, held by one gemeente. */
export interface DossierRij {
  readonly id: string;
  readonly statushouder: string;
  readonly organisatie: string;
}

/** How one noun of a person's file is kept. */
interface Dossierdeel<R, T> {
  readonly entity: EntityTarget<R>;
  readonly toType: (row: R) => T;
  readonly volgorde: FindOptionsOrder<R>;
  readonly bijVerhuizing: BijVerhuizing;
}

/** Loads one noun of a person's file, by its own id and by person. */
export abstract class DossierService<R extends DossierRij, T extends { id: string }> {
  protected readonly perPersoon = rijenPer(this.base.db, this.deel.entity, 'statushouder', this.deel.volgorde);
  private readonly perId = rijPer(this.base.db, this.deel.entity, 'id');

  protected constructor(
    protected readonly base: Base,
    private readonly deel: Dossierdeel<R, T>,
  ) {}

  /** The object with this id; for an unknown id one that shows nothing to anyone. */
  async find(id: string): Promise<T> {
    const row = await this.perId.load(id);
    return row !== undefined && this.isBekend(row) ? this.deel.toType(row) : onbekend<T>(id);
  }

  /** Of this person, the latest first. */
  async all(statushouder: string): Promise<T[]> {
    return (await this.perPersoon.load(statushouder)).filter(this.isBekend).map(this.deel.toType);
  }

  /** The latest of this person. */
  async current(statushouder: string): Promise<T | undefined> {
    return (await this.all(statushouder))[0];
  }

  private readonly isBekend = (row: R): boolean =>
    this.deel.bijVerhuizing === 'MEE' || !isVanElders(row, this.base.verzoek);
}

/** An object about nobody we know: everything is refused, with the reasons for a person the caller has no part in. */
export const onbekend = <T extends { id: string }>(id: string): T => over({ id } as T, ONBEKEND);

/** Whom a row is about and who is its source. */
export const betreftVan = ({ statushouder, organisatie }: DossierRij) => ({ statushouder, bron: organisatie });
