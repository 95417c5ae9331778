import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('bewonersvraag')
export class BewonersvraagEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('text', { nullable: true })
  flyeractie!: string | null;

  @Column('text')
  wijk!: string;

  @Column('date')
  ontvangenOp!: string;

  @Column('text')
  kanaal!: string;

  @Column('text')
  onderwerp!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  contact!: string;

  @Column('text')
  tekst!: string;

  @Column('text', { nullable: true })
  doorgespeeldNaar!: string | null;

  @Column('date', { nullable: true })
  doorgespeeldOp!: string | null;

  @Column('date', { nullable: true })
  antwoordOp!: string | null;

  @Column('text')
  status!: string;

  @Column('boolean')
  vraagstellerGeinformeerd!: boolean;
}
