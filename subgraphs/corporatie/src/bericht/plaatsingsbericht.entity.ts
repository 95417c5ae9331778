import type { Categorie } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('plaatsingsbericht')
export class PlaatsingsberichtEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('uuid')
  huishouden!: string;

  @Column('uuid')
  plaatsing!: string;

  @Column('timestamptz')
  verzondenOp!: Date;

  @Column('text', { array: true })
  inhoudCategorieen!: Categorie[];

  /** Organisations of the kernteam that got it. */
  @Column('text', { array: true })
  ontvangenDoor!: string[];
}
