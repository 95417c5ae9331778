import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VasteLastSoort } from './ontzorging.codes';

export interface VasteLastRij {
  soort: VasteLastSoort;
  schuldeiser: string;
  bedrag: number;
  betaalkenmerk: string;
}

@Entity('ontzorging')
export class OntzorgingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('date')
  startdatum!: string;

  @Column('date', { nullable: true })
  einddatum!: string | null;

  @Column('boolean')
  verlengd!: boolean;

  @Column('boolean')
  maatwerkAfwijking!: boolean;

  @Column('text', { nullable: true })
  maatwerkMotivering!: string | null;

  @Column('date', { nullable: true })
  machtigingOndertekendOp!: string | null;

  @Column('jsonb')
  vasteLasten!: VasteLastRij[];

  @Column('text', { nullable: true })
  coach!: string | null;

  @Column('text', { array: true })
  doelen!: string[];

  @Column('text', { nullable: true })
  eindmeting!: string | null;
}
