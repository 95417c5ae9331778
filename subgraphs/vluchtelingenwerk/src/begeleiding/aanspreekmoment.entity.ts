import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

/** Stays within the begeleiding: never a ground for enforcement (BR33). */
@Entity('aanspreekmoment')
export class AanspreekmomentEntity extends Persoonsrij {
  @Column('text')
  traject!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  onderwerp!: string;

  @Column('text', { nullable: true })
  notitie!: string | null;
}
