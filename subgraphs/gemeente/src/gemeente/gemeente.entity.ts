import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('gemeente')
export class GemeenteEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  naam!: string;

  @Column('integer')
  inwoners!: number;
}
