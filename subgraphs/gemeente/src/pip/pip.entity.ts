import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Alfabetisering, Hoofddoel, Leerroute, NiveauPip, PipStatus } from './pip.codes';

@Entity('pip')
export class PipEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('integer')
  versie!: number;

  @Column('date', { nullable: true })
  dagtekening!: string | null;

  @Column('text')
  status!: PipStatus;

  @Column('text', { nullable: true })
  leerroute!: Leerroute | null;

  @Column('text', { nullable: true })
  niveau!: NiveauPip | null;

  @Column('text', { nullable: true })
  contactpersoon!: string | null;

  @Column('date', { nullable: true })
  kennisgeving!: string | null;

  @Column('date', { nullable: true })
  brpInschrijving!: string | null;

  @Column('date', { nullable: true })
  informatieDerdenGevraagdOp!: string | null;

  @Column('date', { nullable: true })
  informatieDerdenOntvangenOp!: string | null;

  @Column('text', { nullable: true })
  hoofddoel!: Hoofddoel | null;

  @Column('text', { array: true })
  subdoelen!: string[];

  @Column('text', { array: true })
  begeleidingsafspraken!: string[];

  @Column('integer', { nullable: true })
  intensiteitPvt!: number | null;

  @Column('integer', { nullable: true })
  intensiteitMap!: number | null;

  @Column('integer', { nullable: true })
  geschatteIntensiteitB1Route!: number | null;

  @Column('text', { nullable: true })
  alfabetiseringsonderwijs!: Alfabetisering | null;

  @Column('text', { nullable: true })
  ontzorgingParagraaf!: string | null;

  @Column('text', { array: true })
  betrokkenBijOpstellen!: string[];

  @Column('text', { array: true })
  afspraakWederzijds!: string[];
}
