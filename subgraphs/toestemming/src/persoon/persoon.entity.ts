import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What the registry knows of a person himself: where he stands, whether his address is secret (BRP), and whether he
 * decides himself. Of a birth date it needs one day, and only while that lies ahead.
 */
@Entity('persoon')
export class PersoonEntity {
  @PrimaryColumn('text') readonly statushouder!: string;
  @Column('text', { nullable: true }) gemeente!: string | null;
  @Column('text', { nullable: true }) huishouden!: string | null;
  @Column('boolean') geheimhouding!: boolean;
  /** The sixteenth birthday of a child; empty for everybody else, and emptied when it has come (UAVG art. 5). */
  @Column('date', { nullable: true }) zestienOp!: string | null;
  /** Who has parental authority over a child (BRP, BW 1:245) and acts for him here; of everybody else nobody. */
  @Column('text', { array: true, default: [] }) gezag!: string[];
  @Column('timestamptz', { nullable: true }) overledenOp!: Date | null;
}
