import type { Rol } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One medewerker broke the glass for one person: why, how long, and what the FG found of it (hard case 13). */
@Entity('noodtoegang')
export class NoodtoegangEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') statushouder!: string;
  @Column('text') organisatie!: string;
  @Column('text') rol!: Rol;
  @Column('text') medewerker!: string;
  /** Free text: stays in this table, in no fact, record or log. */
  @Column('text') reden!: string;
  @Column('timestamptz') van!: Date;
  @Column('timestamptz') tot!: Date;
  @Column('timestamptz') beoordelenVoor!: Date;
  @Column('boolean', { nullable: true }) terecht!: boolean | null;
  @Column('timestamptz', { nullable: true }) beoordeeldOp!: Date | null;
  @Column('text', { nullable: true }) beoordeeldDoor!: string | null;
  @Column('text', { nullable: true }) toelichting!: string | null;
}
