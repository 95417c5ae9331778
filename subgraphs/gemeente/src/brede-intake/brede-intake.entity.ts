import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AandachtspuntSoort, IntakeLocatie, Ontwikkelwens, Opleidingsniveau } from './brede-intake.codes';

export interface TaalvaardigheidRij {
  taal: string;
  niveau: string;
}

export interface AandachtspuntRij {
  soort: AandachtspuntSoort;
  toelichting?: string;
}

@Entity('brede_intake')
export class BredeIntakeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  locatie!: IntakeLocatie;

  @Column('date')
  datumStart!: string;

  @Column('date', { nullable: true })
  datumAfgerond!: string | null;

  @Column('text', { nullable: true })
  opleidingsniveau!: Opleidingsniveau | null;

  @Column('text', { array: true })
  opleidingen!: string[];

  @Column('text', { array: true })
  werkervaring!: string[];

  @Column('text', { nullable: true })
  beroep!: string | null;

  @Column('jsonb')
  taalvaardigheid!: TaalvaardigheidRij[];

  @Column('text', { nullable: true })
  digitaleVaardigheid!: string | null;

  @Column('text', { array: true })
  wensen!: Ontwikkelwens[];

  @Column('text', { array: true })
  talenten!: string[];

  @Column('jsonb')
  aandachtspunten!: AandachtspuntRij[];

  @Column('text', { nullable: true })
  belastbaarheid!: string | null;
}
