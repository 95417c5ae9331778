import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

/** `classificatie` is always INCIDENT: it ties the row to a signaal of that kind (BR20). `datum` and `melder` are those of the signaal. */
@Entity('incident')
export class IncidentEntity extends Persoonsrij {
  @Column('text')
  signaal!: string;

  @Column('text')
  classificatie!: string;

  @Column('text')
  melder!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  feiten!: string;

  @Column('text', { array: true })
  betrokkenen!: string[];

  @Column('date', { nullable: true })
  meldingDatum!: string | null;

  @Column('text', { nullable: true })
  meldingKanaal!: string | null;

  @Column('text', { nullable: true })
  meldingsnummer!: string | null;

  @Column('date', { nullable: true })
  ontvangstbevestiging!: string | null;

  @Column('text', { nullable: true })
  uitzonderingReden!: string | null;
}
