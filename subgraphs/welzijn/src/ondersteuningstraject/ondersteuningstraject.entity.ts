import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OndersteuningStatusCode } from '../codes';

@Entity('ondersteuningstraject')
export class OndersteuningstrajectEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  statushouder!: string;

  /** The welzijn organisation whose case it is. */
  @Column('text')
  organisatie!: string;

  @Column('text')
  hulpvraag!: string;

  @Column('text', { nullable: true })
  zorgvraag!: string | null;

  @Column('boolean')
  wijkverpleegkundigeBetrokken!: boolean;

  /** Organisation that referred. */
  @Column('text')
  aanmelder!: string;

  @Column('text')
  status!: OndersteuningStatusCode;

  @Column('text')
  contactpersoon!: string;

  @Column('date')
  startdatum!: string;

  @Column('text', { nullable: true })
  evaluatie!: string | null;
}
