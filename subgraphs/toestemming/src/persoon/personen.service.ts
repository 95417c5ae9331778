import { randomUUID } from 'node:crypto';
import { HubError, type Verzoek } from '@ketenhub/subgraph';
import { Brackets, type DataSource, type EntityManager } from 'typeorm';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { eisLevend } from '../aanvrager/eis-levend';
import { beeindigBetrokkenheid } from '../betrokkenheid/beeindig-betrokkenheid';
import { BetrokkenheidEntity } from '../betrokkenheid/betrokkenheid.entity';
import { betrokkenheidFeit } from '../betrokkenheid/betrokkenheid.feit';
import { Doorvoering } from '../feed/doorvoering.type';
import type { VolgersService } from '../feed/volgers.service';
import { houdersVan } from '../taaktoewijzing/taaktoewijzingen.service';
import { verval } from '../toestemming/beeindig';
import { toestemmingFeit } from '../toestemming/toestemming.feit';
import { gegeven } from '../toestemming/verval-door';
import type { Vervalreden } from '../toestemming/vervalreden';
import { WijzigingenService, type Feit } from '../wijziging/wijzigingen.service';
import { kinderenVan, ontneemGezag, scheidGezag } from './gezag';
import type { PersoonEntity } from './persoon.entity';
import { persoonFeit } from './persoon.feit';

/**
 * What happens to a person himself, told by the gemeente that has the regie on him. What ends by it ends in the same
 * transaction; the answer comes when every follower has it.
 */
export class PersonenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly volgers: VolgersService,
  ) {}

  /** Partners of the gemeente that is left lose their part; the new gemeente has the regie from here on (Wi2021, SS121). */
  meldVertrek(statushouder: string, naar: string): Promise<Doorvoering> {
    return this.meld(statushouder, async (manager, persoon, moment) => {
      eisLevend(persoon);
      const van = persoon.gemeente;
      const [regie] = await houdersVan(manager, 'REGIE_INBURGERING', naar, moment);
      if (regie === undefined || naar === van)
        throw new HubError('ONGELDIGE_INVOER', 'naarGemeente is geen andere gemeente van de keten.');
      const oud = `(SELECT id FROM organisatie WHERE gemeente = :van)`;
      const [lapsed, ended] = [
        await this.verval(
          manager,
          statushouder,
          `(t.ontvanger IN ${oud} OR t.verstrekker IN ${oud})`,
          { van },
          'VERHUISD',
        ),
        await this.eindig(manager, statushouder, moment, { where: `b.organisatie IN ${oud}`, values: { van } }),
      ];
      await manager.save(Object.assign(persoon, { gemeente: naar, huishouden: null }));
      const row = Object.assign(new BetrokkenheidEntity(), {
        id: randomUUID(),
        statushouder,
        organisatie: regie,
        taak: 'REGIE_INBURGERING',
        medewerker: null,
        van: moment,
        tot: null,
        reden: 'Verhuisd naar de gemeente',
        verleendDoor: this.verzoek.caller.organisatie,
      } satisfies BetrokkenheidEntity);
      await manager.insert(BetrokkenheidEntity, row);
      const gescheiden = await scheidGezag(manager, persoon);
      return [...lapsed, ...ended, ...gescheiden, persoonFeit(persoon), betrokkenheidFeit(row)];
    });
  }

  /** He leaves his household, so that the others go on by their own rights. */
  meldOverlijden(statushouder: string, op: Date): Promise<Doorvoering> {
    return this.meld(statushouder, async (manager, persoon, moment) => {
      eisLevend(persoon);
      if (op > moment) throw new HubError('ONGELDIGE_DATUM', 'op ligt in de toekomst.');
      const lapsed = await this.verval(manager, statushouder, 'true', {}, 'OVERLEDEN');
      const ended = await this.eindig(manager, statushouder, moment, { where: 'true', values: {} });
      const gezag = ontneemGezag(persoon);
      await manager.save(Object.assign(persoon, { overledenOp: op, huishouden: null, zestienOp: null }));
      for (const kind of await kinderenVan(manager, statushouder)) {
        gezag.push(...ontneemGezag(kind, [statushouder]));
        await manager.save(kind);
      }
      return [...lapsed, ...ended, ...gezag, persoonFeit(persoon)];
    });
  }

  meldGeheimhouding(statushouder: string, geheimhouding: boolean): Promise<Doorvoering> {
    return this.meld(statushouder, async (manager, persoon) => {
      await manager.save(Object.assign(persoon, { geheimhouding }));
      return [...(await scheidGezag(manager, persoon)), persoonFeit(persoon)];
    });
  }

  private async meld(
    statushouder: string,
    work: (manager: EntityManager, persoon: PersoonEntity, moment: Date) => Promise<Feit[]>,
  ): Promise<Doorvoering> {
    const revisie = await this.db.transaction(async (manager) => {
      const persoon = await eisBetrokkenheid(manager, this.verzoek, statushouder);
      const moment = new Date();
      await this.eisRegie(manager, persoon, moment);
      return WijzigingenService.recordAll(manager, await work(manager, persoon, moment));
    });
    return Object.assign(new Doorvoering(), await this.volgers.bevestiging(revisie), { revisie });
  }

  private async eisRegie(manager: EntityManager, { gemeente }: PersoonEntity, moment: Date): Promise<void> {
    const houders = await houdersVan(manager, 'REGIE_INBURGERING', gemeente, moment);
    if (!houders.includes(this.verzoek.caller.organisatie))
      throw new HubError('GEEN_REGIE', 'Dit meldt de gemeente die de regie op deze persoon heeft.');
  }

  private async verval(
    manager: EntityManager,
    statushouder: string,
    where: string,
    values: object,
    reden: Vervalreden,
  ): Promise<Feit[]> {
    const rows = await gegeven(manager, `t.statushouder = :statushouder AND ${where}`, { statushouder, ...values });
    return (await verval(manager, rows, new Date(), reden)).map(toestemmingFeit);
  }

  private async eindig(
    manager: EntityManager,
    statushouder: string,
    tot: Date,
    { where, values }: { where: string; values: object },
  ): Promise<Feit[]> {
    const rows = await manager
      .createQueryBuilder(BetrokkenheidEntity, 'b')
      .where('b.statushouder = :statushouder', { statushouder })
      .andWhere(where, values)
      .andWhere(new Brackets((open) => open.where('b.tot IS NULL').orWhere('b.tot > :tot', { tot })))
      .getMany();
    const feiten: Feit[] = [];
    for (const row of rows) feiten.push(await beeindigBetrokkenheid(manager, row, tot));
    return feiten;
  }
}
