import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VrijwilligersrolCode } from '../codes';

@Entity('vrijwilliger_welzijn')
export class VrijwilligerWelzijnEntity {
  @PrimaryColumn('text')
  id!: string;

  /** The welzijn organisation in whose pool the volunteer is. */
  @Column('text')
  organisatie!: string;

  /** The organisation with which the volunteer agreed to be shared. */
  @Column('text', { nullable: true })
  gedeeldMet!: string | null;

  @Column('text')
  voornaam!: string;

  @Column('text', { array: true })
  rollen!: VrijwilligersrolCode[];

  @Column('text', { array: true })
  talen!: string[];

  @Column('text')
  wijk!: string;

  @Column('boolean')
  vogAanwezig!: boolean;

  @Column('boolean')
  toestemmingDelenMetVwn!: boolean;
}
