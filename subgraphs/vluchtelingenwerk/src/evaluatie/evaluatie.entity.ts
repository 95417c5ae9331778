import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

@Entity('evaluatie')
export class EvaluatieEntity extends Persoonsrij {
  @Column('text')
  traject!: string;

  @Column('text')
  gemeente!: string;

  @Column('text', { nullable: true })
  wijk!: string | null;

  @Column('date')
  datum!: string;

  @Column('integer')
  oordeel!: number;

  @Column('integer')
  doelenBehaald!: number;

  @Column('text', { array: true })
  hindernissen!: string[];

  @Column('text', { array: true })
  mogelijkheden!: string[];

  @Column('text', { nullable: true })
  vrijeTekst!: string | null;
}
