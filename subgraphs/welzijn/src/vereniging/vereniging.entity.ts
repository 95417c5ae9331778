import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('vereniging')
export class VerenigingEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  aanbod!: string;

  @Column('text')
  wijk!: string;
}
