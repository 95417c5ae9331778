import { Column, Entity, PrimaryColumn } from 'typeorm';

interface Themarij {
  thema: string;
  aantal: number;
}

/** The driver gives numeric as text. */
const toNumber = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

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

  @Column('numeric', { nullable: true, transformer: toNumber })
  gemiddeldOordeel!: number | null;

  @Column('numeric', { nullable: true, transformer: toNumber })
  doelenBehaaldPct!: number | null;

  @Column('jsonb')
  themas!: Themarij[];
}
