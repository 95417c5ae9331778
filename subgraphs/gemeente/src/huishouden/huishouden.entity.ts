import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Samenstelling } from './huishouden.codes';

@Entity('huishouden')
export class HuishoudenEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  gemeente!: string;

  @Column('text')
  samenstelling!: Samenstelling;

  @Column('integer')
  verwachteNareizigers!: number;
}
