import { over, rijenPer, type Base } from '@ketenhub/subgraph';
import { verwijsNaarOrganisatie } from '../organisatie/organisatie.type';
import { TeamlidEntity } from './teamlid.entity';
import { Teamlid } from './teamlid.type';

export class TeamlidService {
  private readonly perKernteam = rijenPer(this.base.db, TeamlidEntity, 'kernteam', { id: 'ASC' });
  private readonly perSociaalTeam = rijenPer(this.base.db, TeamlidEntity, 'sociaalTeam', { id: 'ASC' });

  constructor(private readonly base: Base) {}

  async ofKernteam(id: string): Promise<Teamlid[]> {
    return toTeam(await this.perKernteam.load(id));
  }

  async ofSociaalTeam(id: string): Promise<Teamlid[]> {
    return toTeam(await this.perSociaalTeam.load(id));
  }
}

/** Who is in a team is known to the organisations that are in it. */
function toTeam(rows: readonly TeamlidEntity[]): Teamlid[] {
  const organisaties = [...new Set(rows.map((row) => row.organisatie))].sort();
  return rows.map(({ organisatie, rol, naam }) =>
    over(Object.assign(new Teamlid(), { organisatie: verwijsNaarOrganisatie(organisatie), rol, naam }), {
      organisaties,
    }),
  );
}
