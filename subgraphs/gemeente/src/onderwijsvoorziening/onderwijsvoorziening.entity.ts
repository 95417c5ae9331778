import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OnderwijsSoort } from './onderwijsvoorziening.codes';

@Entity('onderwijsvoorziening')
export class OnderwijsvoorzieningEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  soort!: OnderwijsSoort;

  @Column('text', { nullable: true })
  school!: string | null;

  @Column('boolean')
  leerlingenvervoer!: boolean;

  @Column('date', { nullable: true })
  startdatum!: string | null;
}
