import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BijstandStatus } from './bijstandsuitkering.codes';

@Entity('bijstandsuitkering')
export class BijstandsuitkeringEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  dossiernummer!: string;

  @Column('text')
  status!: BijstandStatus;

  @Column('text', { nullable: true })
  norm!: string | null;

  @Column('numeric', { precision: 10, scale: 2, transformer: decimaal, nullable: true })
  bedrag!: number | null;

  @Column('date', { nullable: true })
  ingangsdatum!: string | null;

  @Column('date', { nullable: true })
  einddatum!: string | null;

  @Column('text', { nullable: true })
  redenInstroom!: string | null;

  @Column('text', { nullable: true })
  redenUitstroom!: string | null;

  @Column('text', { array: true })
  ontbrekendeStukken!: string[];
}
