import type { Base } from '@ketenhub/subgraph';
import type DataLoader from 'dataloader';
import { rijenPer } from '../rijen-per';
import { IdentificatienummerEntity } from './identificatienummer.entity';

/** BSN and V-nummer, in a table of their own: read only when one is asked for, never logged (BR30, UAVG art. 46). */
export class IdentificatienummerService {
  private readonly perPersoon: DataLoader<string, readonly IdentificatienummerEntity[]>;

  constructor({ db }: Base) {
    this.perPersoon = rijenPer(db, IdentificatienummerEntity, 'statushouder');
  }

  async find(statushouder: string): Promise<IdentificatienummerEntity | undefined> {
    return (await this.perPersoon.load(statushouder))[0];
  }
}
