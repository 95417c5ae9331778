import { Column, Entity, PrimaryColumn } from 'typeorm';

interface Terugkoppelrij {
  aan: string;
  datum: string;
  bijzonderheden?: string;
}

interface Aanbodrij {
  soortRol: string;
  contact: string;
}

/** `partijen` are the three that may flyer here: begeleiding, welzijn and the corporatie of this dwelling (BR15). */
@Entity('flyeractie')
export class FlyeractieEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  plaatsing!: string;

  @Column('text')
  huishouden!: string;

  @Column('text')
  organisatie!: string;

  @Column('date')
  bekendBijVwnOp!: string;

  @Column('date', { nullable: true })
  geplandOp!: string | null;

  @Column('date', { nullable: true })
  uitgevoerdOp!: string | null;

  @Column('text')
  status!: string;

  @Column('integer', { nullable: true })
  straal!: number | null;

  @Column('text', { array: true })
  straten!: string[];

  @Column('text', { array: true })
  methoden!: string[];

  @Column('text', { array: true })
  partijen!: string[];

  @Column('text', { array: true })
  organisaties!: string[];

  @Column('text', { nullable: true })
  afwijkingReden!: string | null;

  @Column('text', { array: true })
  akkoordAndereOrganisaties!: string[];

  @Column('jsonb')
  terugkoppelingen!: Terugkoppelrij[];

  @Column('text', { nullable: true })
  folderVersie!: string | null;

  @Column('jsonb')
  omwonendeAanbod!: Aanbodrij[];
}
