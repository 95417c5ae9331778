import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

@Entity('begeleidingsdoel')
export class BegeleidingsdoelEntity extends Persoonsrij {
  @Column('text')
  traject!: string;

  @Column('date')
  datum!: string;

  @Column('text')
  leefgebied!: string;

  @Column('text')
  doel!: string;

  @Column('date', { nullable: true })
  behaaldOp!: string | null;
}
