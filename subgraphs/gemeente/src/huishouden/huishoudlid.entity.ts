import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RolInHuishouden } from './huishouden.codes';

@Entity('huishoudlid')
export class HuishoudlidEntity {
  @PrimaryColumn('uuid')
  statushouder!: string;

  @Column('uuid')
  huishouden!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  rol!: RolInHuishouden;

  @Column('date')
  sinds!: string;
}
