import type { Wereld } from '@ketenhub/demo';
import type { KernteamEntity } from '../kernteam/kernteam.entity';
import type { SociaalTeamEntity } from '../sociaal-team/sociaal-team.entity';
import type { TeamlidEntity } from './teamlid.entity';

export const kernteamRows = ({ kernteams }: Wereld): KernteamEntity[] =>
  kernteams.map(({ id, wijk, cyclusWeken }) => ({ id, wijk, cyclusWeken, vastAgendapuntPlaatsing: true }));

export const sociaalTeamRows = ({ sociaalTeams }: Wereld): SociaalTeamEntity[] =>
  sociaalTeams.map(({ id, wijk }) => ({ id, wijk }));

export function teamlidRows(wereld: Wereld): TeamlidEntity[] {
  const { kernteams, sociaalTeams } = wereld;
  const rows = (team: (typeof sociaalTeams)[number], which: Pick<TeamlidEntity, 'kernteam' | 'sociaalTeam'>) =>
    team.leden.map(({ medewerker, rol, organisatie }) => ({
      id: `${team.id}/${medewerker}`,
      ...which,
      medewerker,
      naam: wereld.medewerker(medewerker).naam,
      rol,
      organisatie,
    }));
  return [
    ...kernteams.flatMap((team) => rows(team, { kernteam: team.id, sociaalTeam: null })),
    ...sociaalTeams.flatMap((team) => rows(team, { kernteam: null, sociaalTeam: team.id })),
  ];
}
