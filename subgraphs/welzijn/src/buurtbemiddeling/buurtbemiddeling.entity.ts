import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BemiddelingStatusCode } from '../codes';

@Entity('buurtbemiddeling')
export class BuurtbemiddelingEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  huishouden!: string;

  /** The welzijn organisation that mediates. */
  @Column('text')
  organisatie!: string;

  @Column('date')
  aangemeldOp!: string;

  /** Empty until both sides were asked. */
  @Column('boolean', { nullable: true })
  wederzijdseInstemming!: boolean | null;

  @Column('text')
  status!: BemiddelingStatusCode;
}
