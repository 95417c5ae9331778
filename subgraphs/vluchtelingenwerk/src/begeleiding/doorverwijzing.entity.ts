import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

/** Always rests on a toestemming for the receiver (BR19). */
@Entity('doorverwijzing')
export class DoorverwijzingEntity extends Persoonsrij {
  @Column('text')
  traject!: string;

  @Column('text')
  naarOrganisatie!: string;

  @Column('text')
  reden!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  toestemming!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  terugkoppeling!: string | null;
}
