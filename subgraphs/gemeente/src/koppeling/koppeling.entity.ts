import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KoppelingStatus } from './koppeling.codes';

@Entity('koppeling')
export class KoppelingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  huishouden!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  gemeente!: string;

  @Column('date')
  datumKoppeling!: string;

  @Column('text')
  regievoerder!: string;

  @Column('date', { nullable: true })
  informatieprofielOntvangenOp!: string | null;

  @Column('text')
  status!: KoppelingStatus;
}
