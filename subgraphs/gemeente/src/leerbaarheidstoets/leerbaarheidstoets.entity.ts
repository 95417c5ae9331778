import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LbtResultaat } from './leerbaarheidstoets.codes';

@Entity('leerbaarheidstoets')
export class LeerbaarheidstoetsEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('date')
  datumAanmelding!: string;

  @Column('date', { nullable: true })
  datumAfname!: string | null;

  @Column('text', { nullable: true })
  resultaat!: LbtResultaat | null;

  @Column('numeric', { precision: 6, scale: 2, transformer: decimaal, nullable: true })
  behaaldeScore!: number | null;

  @Column('numeric', { precision: 6, scale: 2, transformer: decimaal, nullable: true })
  benodigdeScore!: number | null;

  @Column('boolean')
  ontheven!: boolean;

  @Column('text', { nullable: true })
  redenOntheffing!: string | null;
}
