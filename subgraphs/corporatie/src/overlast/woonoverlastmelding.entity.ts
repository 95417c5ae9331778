import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OverlastStatus, SignaalRichting } from './overlast-codes';

@Entity('woonoverlastmelding')
export class WoonoverlastmeldingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('uuid')
  huishouden!: string;

  @Column('uuid')
  plaatsing!: string;

  @Column('text')
  richting!: SignaalRichting;

  @Column('text')
  soort!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  status!: OverlastStatus;
}
