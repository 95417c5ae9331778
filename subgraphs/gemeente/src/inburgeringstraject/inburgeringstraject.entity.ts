import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ExamenNiveau,
  ExamenOnderdeel,
  ExamenResultaat,
  OntheffingGrond,
  VrijstellingOordeel,
  VrijstellingReden,
} from './inburgeringstraject.codes';

export interface VerlengingRij {
  grond: string;
  totEnMet: string;
}

export interface ExamenRij {
  onderdeel: ExamenOnderdeel;
  niveau?: ExamenNiveau;
  resultaat: ExamenResultaat;
  datum: string;
}

export interface VoortgangsgesprekRij {
  datum: string;
  uitkomst: string;
}

export interface VrijstellingRij {
  reden: VrijstellingReden;
  oordeel: VrijstellingOordeel;
  datum: string;
}

export interface OntheffingRij {
  grond: OntheffingGrond;
  onderdelen: ExamenOnderdeel[];
  datum: string;
}

@Entity('inburgeringstraject')
export class InburgeringstrajectEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('jsonb')
  verlengingen!: VerlengingRij[];

  @Column('jsonb')
  examens!: ExamenRij[];

  @Column('integer')
  urenTaalKnm!: number;

  @Column('integer')
  urenParticipatie!: number;

  @Column('date', { nullable: true })
  pvtOndertekendOp!: string | null;

  @Column('integer')
  pvtUren!: number;

  @Column('date', { nullable: true })
  mapEindgesprekOp!: string | null;

  @Column('integer')
  mapPraktijkuren!: number;

  @Column('jsonb')
  voortgangsgesprekken!: VoortgangsgesprekRij[];

  @Column('jsonb')
  vrijstellingen!: VrijstellingRij[];

  @Column('jsonb')
  ontheffingen!: OntheffingRij[];
}
