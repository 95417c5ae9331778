import { randomUUID } from 'node:crypto';
import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { Doorvoering } from '../feed/doorvoering.type';
import type { VolgersService } from '../feed/volgers.service';
import { verwijzing } from '../toestemming/invoer';
import { toestemmingFeit } from '../toestemming/toestemming.feit';
import { vervalDoorTaak } from '../toestemming/verval-door';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { TaaktoewijzingEntity } from './taaktoewijzing.entity';
import { taaktoewijzingFeit } from './taaktoewijzing.feit';
import type { WijsTaakToeInput } from './taaktoewijzing.input';
import type { Taaktoewijzing } from './taaktoewijzing.type';
import type { TaaktoewijzingenService } from './taaktoewijzingen.service';

/** Assigns tasks to organisations and takes them back, on behalf of the college of one gemeente; no personal data. */
export class ToewijzingService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly taaktoewijzingen: TaaktoewijzingenService,
    private readonly volgers: VolgersService,
  ) {}

  /** Answers when every follower has it: who holds a task may change what others see. */
  async wijsToe(input: WijsTaakToeInput): Promise<Taaktoewijzing | null> {
    const id = randomUUID();
    const revisie = await this.db.transaction(async (manager) => {
      await this.eisCollege(manager, input.gemeente);
      await eisOrganisatie(manager, 'organisatie', input.organisatie);
      if (input.organisatie === this.verzoek.caller.organisatie)
        throw new HubError('ZELFVERLENING', 'Een gemeente wijst zichzelf geen taak toe.');
      const moment = new Date();
      const [van, tot] = [input.van ?? moment, input.tot ?? null];
      if (van < moment || (tot !== null && tot <= van))
        throw new HubError('ONGELDIGE_DATUM', 'De periode begint niet in het verleden en eindigt na haar begin.');
      const opdracht = verwijzing(input.opdracht);
      if (opdracht === null) throw new HubError('ONGELDIGE_INVOER', 'Vul opdracht in.');
      const { gemeente, taak, organisatie } = input;
      const row = Object.assign(new TaaktoewijzingEntity(), { id, gemeente, taak, organisatie, opdracht, van, tot });
      await manager.insert(TaaktoewijzingEntity, row);
      return WijzigingenService.recordAll(manager, [taaktoewijzingFeit(row)]);
    });
    await this.volgers.bevestiging(revisie);
    return this.taaktoewijzingen.find(id);
  }

  /** From the answer on no role that rests on the task is valid there, whatever tokens say. */
  async beeindig(id: string): Promise<Doorvoering> {
    const revisie = await this.db.transaction(async (manager) => {
      const row = await manager
        .createQueryBuilder(TaaktoewijzingEntity, 't')
        .setLock('pessimistic_write')
        .where('t.id = :id', { id })
        .getOne();
      await this.eisCollege(manager, row?.gemeente ?? '');
      const moment = new Date();
      if (row === null || (row.tot !== null && row.tot <= moment))
        throw new HubError('NIET_IN_DEZE_STATUS', 'Deze taaktoewijzing is er niet, of is al geëindigd.');
      const tot = row.van < moment ? moment : new Date(row.van.getTime() + 1);
      await manager.save(Object.assign(row, { tot }));
      const lapsed = await vervalDoorTaak(manager, row.gemeente, row.organisatie, moment);
      return WijzigingenService.recordAll(manager, [taaktoewijzingFeit(row), ...lapsed.map(toestemmingFeit)]);
    });
    return Object.assign(new Doorvoering(), await this.volgers.bevestiging(revisie), { revisie });
  }

  private async eisCollege(manager: EntityManager, gemeente: string): Promise<void> {
    const own = await eisOrganisatie(manager, 'uw eigen organisatie', this.verzoek.caller.organisatie);
    if (own.soort !== 'GEMEENTE' || own.gemeente !== gemeente)
      throw new HubError('VERLENER_NIET_BEVOEGD', 'Taken wijst de gemeente toe waarin zij worden uitgevoerd.');
  }
}
