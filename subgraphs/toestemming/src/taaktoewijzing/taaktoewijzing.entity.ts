import type { Taak } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The organisation holds the task in the gemeente during the period (S2-04: the task decides). */
@Entity('taaktoewijzing')
export class TaaktoewijzingEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') gemeente!: string;
  @Column('text') taak!: Taak;
  @Column('text') organisatie!: string;
  @Column('text') opdracht!: string;
  @Column('timestamptz') van!: Date;
  @Column('timestamptz', { nullable: true }) tot!: Date | null;
}
