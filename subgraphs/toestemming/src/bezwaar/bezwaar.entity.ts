import type { Categorie, Doel } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BezwaarBesluit } from './besluit';

@Entity('bezwaar')
export class BezwaarEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') statushouder!: string;
  @Column('text') categorie!: Categorie;
  @Column('text', { nullable: true }) doel!: Doel | null;
  @Column('text', { nullable: true }) ontvanger!: string | null;
  @Column('timestamptz') ingediendOp!: Date;
  /** Organisation and user who filed it; for the person himself his own id. */
  @Column('text') ingediendDoor!: string;
  @Column('text') besluit!: BezwaarBesluit;
  @Column('timestamptz', { nullable: true }) besluitOp!: Date | null;
  @Column('text', { nullable: true }) besluitDoor!: string | null;
  /** Number of the document in which the decision is motivated. */
  @Column('text', { nullable: true }) besluitVerwijzing!: string | null;
}
