import type { Rol } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stapinhoud, Stapsoort } from './stappen';

/** One step in the life of a draft. A draft is its steps, in order; none is ever changed (trigger). */
@Entity('regelontwerp_stap')
export class RegelontwerpStapEntity {
  @PrimaryColumn('text') readonly ontwerp!: string;
  @PrimaryColumn('integer') readonly nr!: number;
  @Column('text') soort!: Stapsoort;
  @Column('text') organisatie!: string;
  @Column('text') rol!: Rol;
  /** Organisation and user. */
  @Column('text') door!: string;
  @Column('timestamptz') op!: Date;
  @Column('jsonb') inhoud!: Stapinhoud;
}
