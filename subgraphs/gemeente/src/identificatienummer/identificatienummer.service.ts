import { rijPer, type Base } from '@ketenhub/subgraph';
import { IdentificatienummerEntity } from './identificatienummer.entity';

/** BSN and V-nummer, in a table of their own: read only when one is asked for, never logged (BR30, UAVG art. 46). */
export class IdentificatienummerService {
  private readonly perPersoon = rijPer(this.base.db, IdentificatienummerEntity, 'statushouder');

  constructor(private readonly base: Base) {}

  async find(statushouder: string): Promise<IdentificatienummerEntity | undefined> {
    return this.perPersoon.load(statushouder);
  }
}
