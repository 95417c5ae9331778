import { over, rijPer, type Base } from '@ketenhub/subgraph';
import { ParticipatieprofielEntity } from './participatieprofiel.entity';
import { ParticipatieProfiel } from './participatieprofiel.type';

export class ParticipatieprofielService {
  private readonly perStatushouder = rijPer(this.base.db, ParticipatieprofielEntity, 'statushouder');

  constructor(private readonly base: Base) {}

  async ofStatushouder(id: string): Promise<ParticipatieProfiel | null> {
    const row = await this.perStatushouder.load(id);
    return row ? toParticipatieProfiel(row) : null;
  }
}

const toParticipatieProfiel = ({ statushouder, organisatie, interesses, beschikbaarheid }: ParticipatieprofielEntity) =>
  over(Object.assign(new ParticipatieProfiel(), { interesses, beschikbaarheid }), { statushouder, bron: organisatie });
