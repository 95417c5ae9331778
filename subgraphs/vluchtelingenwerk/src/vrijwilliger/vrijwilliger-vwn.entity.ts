import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('vrijwilliger')
export class VrijwilligerVwnEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  voornaam!: string;

  @Column('text')
  rol!: string;

  @Column('text', { array: true })
  talen!: string[];

  @Column('text', { array: true })
  interesses!: string[];

  @Column('text', { nullable: true })
  beschikbaarheid!: string | null;
}
