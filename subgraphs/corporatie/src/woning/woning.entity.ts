import { decimaal } from '@ketenhub/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WoningSoort, Woonbeperking } from './woning-codes';

@Entity('woning')
export class WoningEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  /** To whom it is assigned or let; none while it is free. */
  @Column('uuid', { nullable: true })
  huishouden!: string | null;

  @Column('text')
  wijk!: string;

  @Column('text')
  straat!: string;

  @Column('text')
  huisnummer!: string;

  @Column('text')
  postcode!: string;

  @Column('text')
  woonplaats!: string;

  @Column('text')
  soort!: WoningSoort;

  @Column('int')
  kamers!: number;

  @Column('int')
  oppervlakte!: number;

  @Column('text', { array: true })
  aanpassingen!: Woonbeperking[];

  @Column('date', { nullable: true })
  beschikbaarPer!: string | null;

  @Column('numeric', { precision: 8, scale: 2, transformer: decimaal })
  huurprijs!: number;
}
