import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('huurachterstand')
export class HuurachterstandEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('uuid')
  huishouden!: string;

  @Column('uuid')
  plaatsing!: string;

  @Column('numeric', { precision: 8, scale: 2, transformer: decimaal })
  bedrag!: number;

  @Column('int')
  maanden!: number;

  /** The day of each step of sociaal incasso: columns, so that the database itself can hold BR29. */
  @Column('date', { nullable: true })
  herinneringOp!: string | null;

  @Column('date', { nullable: true })
  persoonlijkContactOp!: string | null;

  @Column('date', { nullable: true })
  hulpverwijzingOp!: string | null;

  @Column('date', { nullable: true })
  aanbodDoorgifteOp!: string | null;

  @Column('boolean')
  bezwaarHuurder!: boolean;

  @Column('date', { nullable: true })
  vroegsignaalVerzondenOp!: string | null;
}
