import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sociaal_team')
export class SociaalTeamEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  wijk!: string;
}
