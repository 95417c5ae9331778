import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Betaalwijze } from './betaalwijze';

@Entity('huurovereenkomst')
export class HuurovereenkomstEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('uuid')
  huishouden!: string;

  @Column('uuid')
  plaatsing!: string;

  @Column('date')
  ingangsdatum!: string;

  @Column('date', { nullable: true })
  einddatum!: string | null;

  @Column('numeric', { precision: 8, scale: 2, transformer: decimaal })
  huurprijs!: number;

  @Column('numeric', { precision: 8, scale: 2, transformer: decimaal })
  servicekosten!: number;

  @Column('text')
  betaalwijze!: Betaalwijze;

  @Column('text')
  betaalkenmerk!: string;

  /** From when and until when the gemeente said it pays the rent (ontzorging, Pw art. 56a); see betaalwijze.ts. */
  @Column('date', { nullable: true })
  doorbetalingVan!: string | null;

  @Column('date', { nullable: true })
  doorbetalingTot!: string | null;
}
