import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

/** `melder` is the id of the medewerker who wrote it. */
@Entity('signaal')
export class SignaalEntity extends Persoonsrij {
  @Column('text')
  melder!: string;

  @Column('text')
  richting!: string;

  @Column('text')
  soort!: string;

  @Column('text')
  omschrijving!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  classificatie!: string;

  @Column('text', { nullable: true })
  opvolging!: string | null;

  @Column('text', { nullable: true })
  wijk!: string | null;
}
