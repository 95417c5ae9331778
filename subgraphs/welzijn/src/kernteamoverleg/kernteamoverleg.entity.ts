import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OverlegSoortCode } from '../codes';

@Entity('kernteamoverleg')
export class KernteamoverlegEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kernteam!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  soort!: OverlegSoortCode;

  /** Required for a tussentijds overleg (S1-09); about no household. */
  @Column('text', { nullable: true })
  aanleiding!: string | null;
}
