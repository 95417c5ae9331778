import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the registry knows of a person himself: where he stands, and whether his address is secret (BRP). */
@Entity('persoon')
export class PersoonEntity {
  @PrimaryColumn('text') readonly statushouder!: string;
  @Column('text', { nullable: true }) gemeente!: string | null;
  @Column('text', { nullable: true }) huishouden!: string | null;
  @Column('boolean') geheimhouding!: boolean;
}
