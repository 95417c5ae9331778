import type { Rol } from '@ketenhub/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A professional in one kernteam or one sociaal team. */
@Entity('teamlid')
export class TeamlidEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { nullable: true })
  kernteam!: string | null;

  @Column('text', { nullable: true })
  sociaalTeam!: string | null;

  /** The `sub` of the member's tokens. */
  @Column('text')
  medewerker!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  rol!: Rol;

  @Column('text')
  organisatie!: string;
}
