import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InzetSoortCode } from '../codes';

@Entity('inzet')
export class InzetEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  bespreking!: string;

  @Column('text')
  soort!: InzetSoortCode;

  @Column('text')
  organisatie!: string;

  @Column('date')
  uiterlijk!: string;
}
