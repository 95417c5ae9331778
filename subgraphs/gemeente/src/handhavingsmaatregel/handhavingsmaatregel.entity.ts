import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandhavingSoort, HandhavingStatus } from './handhavingsmaatregel.codes';
import type { Doelgroep } from '../statushouder/statushouder.codes';

@Entity('handhavingsmaatregel')
export class HandhavingsmaatregelEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  doelgroep!: Doelgroep;

  @Column('text')
  organisatie!: string;

  @Column('text')
  soort!: HandhavingSoort;

  @Column('date')
  datum!: string;

  @Column('numeric', { precision: 10, scale: 2, transformer: decimaal, nullable: true })
  bedrag!: number | null;

  @Column('boolean')
  verwijtbaar!: boolean;

  @Column('text')
  status!: HandhavingStatus;
}
