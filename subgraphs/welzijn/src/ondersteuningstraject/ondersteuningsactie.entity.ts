import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActieStatusCode } from '../codes';

@Entity('ondersteuningsactie')
export class OndersteuningsactieEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  traject!: string;

  @Column('text')
  omschrijving!: string;

  @Column('date')
  uiterlijk!: string;

  @Column('text')
  status!: ActieStatusCode;
}
