import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SoortActiviteitCode } from '../codes';

@Entity('activiteit')
export class ActiviteitEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  soort!: SoortActiviteitCode;

  @Column('text')
  organisatie!: string;

  @Column('text')
  wijk!: string;
}
