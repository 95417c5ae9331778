import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NetwerksterkteCode, SoortWijkCode } from '../codes';

@Entity('wijk')
export class WijkEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  soort!: SoortWijkCode;

  /** Gemeentecode. */
  @Column('text')
  gemeente!: string;

  @Column('boolean')
  wijkblad!: boolean;

  @Column('text', { nullable: true })
  wijkraad!: string | null;

  @Column('text')
  netwerksterkte!: NetwerksterkteCode;

  @Column('text', { array: true })
  netwerkdoelen!: string[];
}
