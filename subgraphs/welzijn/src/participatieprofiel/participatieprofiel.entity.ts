import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('participatieprofiel')
export class ParticipatieprofielEntity {
  @PrimaryColumn('text')
  statushouder!: string;

  /** The welzijn organisation that keeps the record. */
  @Column('text')
  organisatie!: string;

  @Column('text', { array: true })
  interesses!: string[];

  @Column('text')
  beschikbaarheid!: string;
}
