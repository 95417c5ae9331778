import type { Taak } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Granted by another than the organisation that gains by it (DESIGN §4; a CHECK holds it). */
@Entity('betrokkenheid')
export class BetrokkenheidEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') statushouder!: string;
  @Column('text') organisatie!: string;
  @Column('text') taak!: Taak;
  /** With a medewerker it counts for that one alone. */
  @Column('text', { nullable: true }) medewerker!: string | null;
  @Column('timestamptz') van!: Date;
  @Column('timestamptz', { nullable: true }) tot!: Date | null;
  @Column('text') reden!: string;
  @Column('text') verleendDoor!: string;
}
