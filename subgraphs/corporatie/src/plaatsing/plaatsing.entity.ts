import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PlaatsingsberichtEntity } from '../bericht/plaatsingsbericht.entity';
import type { Woonbeperking } from '../woning/woning-codes';
import { WoningEntity } from '../woning/woning.entity';
import type { PlaatsingStatus } from './plaatsing-status';

@Entity('plaatsing')
export class PlaatsingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('uuid')
  huishouden!: string;

  @ManyToOne(() => WoningEntity)
  @JoinColumn({ name: 'woning' })
  woning!: WoningEntity;

  @Column('text')
  status!: PlaatsingStatus;

  @Column('date')
  datumToewijzing!: string;

  @Column('date', { nullable: true })
  datumAanbod!: string | null;

  @Column('date', { nullable: true })
  datumAanvaard!: string | null;

  @Column('date', { nullable: true })
  datumHuurcontract!: string | null;

  @Column('date', { nullable: true })
  datumSleuteloverdracht!: string | null;

  @Column('date', { nullable: true })
  datumVerhuisd!: string | null;

  /** The kernteam is told the week only. */
  @Column('date')
  verwachteAankomst!: string;

  @Column('text')
  woonconsulent!: string;

  @Column('text', { array: true })
  woonbeperkingen!: Woonbeperking[];

  /** What the gemeente passed on for the message to the kernteam. */
  @Column('int')
  huishoudgrootte!: number;

  @Column('text')
  taal!: string;

  @Column('text', { nullable: true })
  contactpersoonVwn!: string | null;

  /** Joined, not a column: it says which organisations know of this plaatsing. */
  bericht!: PlaatsingsberichtEntity | null;
}
