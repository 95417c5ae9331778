import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

interface Profielrij {
  voornaam: string;
  talen: string[];
  interesses: string[];
  wijk?: string;
  beschikbaarheid: string;
}

/** The match and the profile of the statushouder with which it was sought. */
@Entity('maatjekoppeling')
export class MaatjekoppelingEntity extends Persoonsrij {
  @Column('text')
  vrijwilliger!: string;

  @Column('text')
  poule!: string;

  @Column('text')
  status!: string;

  @Column('date')
  voorgesteldOp!: string;

  @Column('date', { nullable: true })
  kennismakingOp!: string | null;

  @Column('date', { nullable: true })
  actiefSinds!: string | null;

  @Column('date', { nullable: true })
  beeindigdOp!: string | null;

  @Column('jsonb')
  profiel!: Profielrij;
}
