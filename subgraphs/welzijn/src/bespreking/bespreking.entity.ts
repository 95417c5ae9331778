import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BesprekingStatusCode } from '../codes';

@Entity('bespreking')
export class BesprekingEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  overleg!: string;

  @Column('text')
  plaatsing!: string;

  /** Whom it is about. */
  @Column('text')
  huishouden!: string;

  /** The welzijn organisation that keeps the agenda. */
  @Column('text')
  organisatie!: string;

  @Column('text')
  status!: BesprekingStatusCode;

  /** Name of the begeleider invited for this item only (BR13). */
  @Column('text', { nullable: true })
  genodigdeVwn!: string | null;

  @Column('text', { nullable: true })
  genodigdeMedewerker!: string | null;

  @Column('text', { nullable: true })
  genodigdeOrganisatie!: string | null;

  @Column('boolean', { nullable: true })
  aanwezigVwn!: boolean | null;

  /** That it was given, never what was said (T2). */
  @Column('boolean', { nullable: true })
  toelichtingGegeven!: boolean | null;

  @Column('text', { nullable: true })
  wijzeInformerenBuurt!: string | null;

  @Column('boolean', { nullable: true })
  koppelingSociaalTeam!: boolean | null;
}
