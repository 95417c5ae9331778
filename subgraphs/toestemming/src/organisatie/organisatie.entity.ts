import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisatie')
export class OrganisatieEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text') naam!: string;
  @Column('text') soort!: string;
  @Column('text', { nullable: true }) gemeente!: string | null;
}
