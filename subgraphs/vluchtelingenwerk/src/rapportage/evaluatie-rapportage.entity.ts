import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

interface Themarij {
  thema: string;
  aantal: number;
}

/** What is published of a closed half-year, and no more: a suppressed row holds no figures (BR24). */
@Entity('evaluatierapportage')
export class EvaluatieRapportageEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  periode!: string;

  @Column('text')
  gemeente!: string;

  @Column('text', { nullable: true })
  wijk!: string | null;

  @Column('integer')
  k!: number;

  @Column('boolean')
  onderdrukt!: boolean;

  @Column('integer', { nullable: true })
  aantal!: number | null;

  @Column('numeric', { nullable: true, transformer: decimaal })
  gemiddeldOordeel!: number | null;

  @Column('numeric', { nullable: true, transformer: decimaal })
  doelenBehaaldPct!: number | null;

  @Column('jsonb')
  themas!: Themarij[];
}
