import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

@Entity('contactmoment')
export class ContactmomentEntity extends Persoonsrij {
  @Column('text')
  traject!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  soort!: string;

  @Column('text', { nullable: true })
  notitie!: string | null;
}
