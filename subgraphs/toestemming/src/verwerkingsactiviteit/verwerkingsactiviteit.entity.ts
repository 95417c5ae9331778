import type { Doel, Grondslag } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the register of processing activities (AVG art. 30). */
@Entity('verwerkingsactiviteit')
export class VerwerkingsactiviteitEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') naam!: string;
  @Column('text') doel!: Doel;
  @Column('text') grondslag!: Grondslag;
  @Column('text') verantwoordelijke!: string;
  @Column('text', { array: true }) ontvangers!: string[];
  @Column('text') bewaartermijn!: string;
}
