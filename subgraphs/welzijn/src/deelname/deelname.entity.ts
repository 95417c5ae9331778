import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('deelname')
export class DeelnameEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  statushouder!: string;

  /** The welzijn organisation that keeps the record. */
  @Column('text')
  organisatie!: string;

  @Column('text')
  activiteit!: string;

  @Column('date')
  sinds!: string;

  @Column('date', { nullable: true })
  tot!: string | null;

  /** Hours a week. */
  @Column('integer')
  uren!: number;
}
