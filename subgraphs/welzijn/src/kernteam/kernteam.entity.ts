import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('kernteam')
export class KernteamEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  wijk!: string;

  @Column('integer')
  cyclusWeken!: number;

  @Column('boolean')
  vastAgendapuntPlaatsing!: boolean;
}
