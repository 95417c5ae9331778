import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('identificatienummer')
export class IdentificatienummerEntity {
  @PrimaryColumn('uuid')
  statushouder!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  bsn!: string;

  @Column('text')
  vNummer!: string;
}
