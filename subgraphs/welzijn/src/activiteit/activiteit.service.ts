import { NIEMAND, over, rijPer, type Base } from '@ketenhub/subgraph';
import { verwijsNaarOrganisatie } from '../organisatie/organisatie.type';
import { ActiviteitEntity } from './activiteit.entity';
import { Activiteit } from './activiteit.type';

export class ActiviteitService {
  private readonly perId = rijPer(this.base.db, ActiviteitEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Activiteit | null> {
    const row = await this.perId.load(id);
    return row ? toActiviteit(row) : null;
  }
}

const toActiviteit = ({ id, naam, soort, organisatie, wijk }: ActiviteitEntity): Activiteit =>
  over(
    Object.assign(new Activiteit(), {
      id,
      naam,
      soort,
      organisatie: verwijsNaarOrganisatie(organisatie),
      wijkId: wijk,
    }),
    NIEMAND,
  );
