import type { Doel, Rol } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One organisation acts for another in these roles, for these purposes, during the period (AVG art. 28). */
@Entity('opdracht')
export class OpdrachtEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') verantwoordelijke!: string;
  @Column('text') uitvoerder!: string;
  @Column('text', { array: true }) rollen!: Rol[];
  @Column('text', { array: true }) doelen!: Doel[];
  @Column('text') overeenkomst!: string;
  @Column('timestamptz') van!: Date;
  @Column('timestamptz', { nullable: true }) tot!: Date | null;
  @Column('text') vastgelegdDoor!: string;
}
