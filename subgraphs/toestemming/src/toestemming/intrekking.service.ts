import type { Verzoek } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { naamVan } from '../aanvrager/aanvrager';
import type { VolgersService } from '../feed/volgers.service';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { beeindig } from './beeindig';
import { eisOvergang, eisToestemming } from './eis-toestemming';
import { Intrekking } from './intrekking.type';
import { toestemmingFeit } from './toestemming.feit';
import type { ToestemmingenService } from './toestemmingen.service';
import { zelfdeKeuze } from './zelfde-keuze';

/** Withdraws: as easy as giving, by the person or any involved partner, without a reason (AVG art. 7.3). */
export class IntrekkingService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly toestemmingen: ToestemmingenService,
    private readonly volgers: VolgersService,
  ) {}

  /** Answers when the change is committed and every follower has it, or cannot show anything any more. */
  async trekIn(id: string): Promise<Intrekking> {
    const { caller } = this.verzoek;
    const revisie = await this.db.transaction(async (manager) => {
      const { row } = await eisToestemming(manager, this.verzoek, id);
      const moment = new Date();
      eisOvergang(row, 'TREK_IN', moment);
      // Whatever other record gives the same: after a withdrawal nothing of it remains.
      const given = await zelfdeKeuze(manager, row, 'GEGEVEN');
      const ended = await beeindig(manager, given, moment, naamVan(caller));
      return WijzigingenService.recordAll(manager, ended.map(toestemmingFeit));
    });
    const bevestiging = await this.volgers.bevestiging(revisie);
    this.toestemmingen.vergeet();
    return Object.assign(new Intrekking(), bevestiging, { toestemming: await this.toestemmingen.find(id), revisie });
  }
}
