import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaakstellingIndicatie } from './taakstelling.codes';

@Entity('taakstelling')
export class TaakstellingEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  gemeente!: string;

  @Column('integer')
  jaar!: number;

  @Column('integer')
  halfjaar!: number;

  @Column('integer')
  opgelegd!: number;

  @Column('text')
  indicatie!: TaakstellingIndicatie;

  @Column('integer')
  achterstandVorig!: number;

  @Column('integer')
  gerealiseerd!: number;

  @Column('integer')
  gekoppeld!: number;
}
