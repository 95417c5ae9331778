import type { Categorie, Doel } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('convenant')
export class ConvenantEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text', { array: true }) partijen!: string[];
  @Column('text', { array: true }) categorieen!: Categorie[];
  @Column('text') doel!: Doel;
  @Column('timestamptz') geldigVan!: Date;
  @Column('timestamptz', { nullable: true }) geldigTot!: Date | null;
  @Column('integer') versie!: number;
}
