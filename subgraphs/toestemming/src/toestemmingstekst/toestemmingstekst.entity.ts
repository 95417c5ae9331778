import type { Categorie, Doel } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the text that is shown when consent is asked. Its words never change: other words are another version. */
@Entity('toestemmingstekst')
export class ToestemmingstekstEntity {
  @PrimaryColumn('text') readonly versie!: string;
  @Column('text', { array: true }) categorieen!: Categorie[];
  @Column('text', { array: true }) doelen!: Doel[];
  /** The languages it exists in; in another one an interpreter is needed. */
  @Column('text', { array: true }) talen!: string[];
  /** Where it can be read. */
  @Column('text') vindplaats!: string;
  @Column('timestamptz') geldigVan!: Date;
  @Column('timestamptz', { nullable: true }) geldigTot!: Date | null;
  @Column('text', { nullable: true }) vervangenDoor!: string | null;
  @Column('text') vastgesteldDoor!: string;
}
