import type { Categorie, Doel } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Aanleiding } from './aanleiding';
import type { Status } from './levensloop';
import type { Vervalreden } from './vervalreden';
import type { Wijze } from './wijze';

/** One consent: one person, source, receiver, category and purpose. What ended is never changed again (trigger). */
@Entity('toestemming')
export class ToestemmingEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') statushouder!: string;
  @Column('text') verstrekker!: string;
  @Column('text') ontvanger!: string;
  @Column('text') categorie!: Categorie;
  @Column('text') doel!: Doel;
  @Column('text') status!: Status;
  @Column('timestamptz') gevraagdOp!: Date;
  /** Id of the medewerker who asked. */
  @Column('text') gevraagdDoor!: string;
  @Column('text', { nullable: true }) gevraagdDoorOrganisatie!: string | null;
  /** The occasion of asking again after a refusal. */
  @Column('text', { nullable: true }) aanleiding!: Aanleiding | null;
  @Column('timestamptz', { nullable: true }) aanleidingOp!: Date | null;
  @Column('text', { nullable: true }) aanleidingVerwijzing!: string | null;
  @Column('timestamptz', { nullable: true }) besluitOp!: Date | null;
  /** Organisation and user who recorded the decision; for the person himself his own id. */
  @Column('text', { nullable: true }) besluitDoor!: string | null;
  @Column('timestamptz', { nullable: true }) geldigTot!: Date | null;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
  @Column('text', { nullable: true }) ingetrokkenDoor!: string | null;
  @Column('text', { nullable: true }) vervalreden!: Vervalreden | null;
  @Column('text', { nullable: true }) wijze!: Wijze | null;
  @Column('text', { nullable: true }) taal!: string | null;
  @Column('boolean', { nullable: true }) tolkGebruikt!: boolean | null;
  @Column('text', { nullable: true }) tekstversie!: string | null;
  @Column('boolean') uitdrukkelijk!: boolean;
  @Column('boolean') vertegenwoordiger!: boolean;
  /** What the other representative of a child decided; when they disagree the answer is no. */
  @Column('text', { nullable: true }) tweedeVertegenwoordiger!: 'GEGEVEN' | 'GEWEIGERD' | null;
  @Column('text', { nullable: true }) bewijsverwijzing!: string | null;
}
