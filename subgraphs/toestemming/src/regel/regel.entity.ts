import type { Categorie, Doel, Grondslag, Rol, Taak } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of one rule. Never edited in place (trigger): a change is a new version and an end to the old one. */
@Entity('regel')
export class RegelEntity {
  @PrimaryColumn('text') readonly id!: string;
  @PrimaryColumn('integer') readonly versie!: number;
  @Column('text') rol!: Rol;
  @Column('text') categorie!: Categorie;
  @Column('text') doel!: Doel;
  @Column('text') grondslag!: Grondslag;
  /** `Type.veld` names, or '*' alone for every field of the category. */
  @Column('text', { array: true }) velden!: string[];
  @Column('text', { nullable: true }) taak!: Taak | null;
  @Column('text') wet!: string;
  @Column('text') bron!: string;
  @Column('text') toelichting!: string;
  @Column('timestamptz') geldigVan!: Date;
  @Column('timestamptz', { nullable: true }) geldigTot!: Date | null;
  @Column('text') vastgesteldDoor!: string;
}
