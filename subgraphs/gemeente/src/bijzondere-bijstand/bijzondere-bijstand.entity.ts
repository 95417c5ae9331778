import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BijzondereBijstandStatus, BijzondereBijstandVorm, Kostensoort } from './bijzondere-bijstand.codes';

@Entity('bijzondere_bijstand')
export class BijzondereBijstandEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  kostensoort!: Kostensoort;

  @Column('text')
  vorm!: BijzondereBijstandVorm;

  @Column('numeric', { precision: 10, scale: 2, transformer: decimaal })
  bedrag!: number;

  @Column('date')
  datum!: string;

  @Column('text')
  status!: BijzondereBijstandStatus;
}
