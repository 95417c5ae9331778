import { Column, PrimaryColumn } from 'typeorm';

/** Every row about a statushouder says whom it is about and which organisation holds it. */
export abstract class Persoonsrij {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  statushouder!: string;

  @Column('text')
  organisatie!: string;
}
