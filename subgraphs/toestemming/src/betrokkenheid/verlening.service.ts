import { randomUUID } from 'node:crypto';
import type { Taak } from '@ketenhub/schema';
import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { hoortBij } from '../aanvrager/aanvrager';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { eisLevend } from '../aanvrager/eis-levend';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { Doorvoering } from '../feed/doorvoering.type';
import type { VolgersService } from '../feed/volgers.service';
import type { SoortOrganisatie } from '../organisatie/organisatie.type';
import { isActief } from '../periode/is-actief';
import type { PersoonEntity } from '../persoon/persoon.entity';
import { houdersVan } from '../taaktoewijzing/taaktoewijzingen.service';
import { kenmerk, zonderNummers } from '../toestemming/invoer';
import { statusOp } from '../toestemming/levensloop';
import { ToestemmingEntity } from '../toestemming/toestemming.entity';
import { toestemmingFeit } from '../toestemming/toestemming.feit';
import { vervalDoorBetrokkenheid } from '../toestemming/verval-door';
import { WijzigingenService, type Feit } from '../wijziging/wijzigingen.service';
import { beeindigBetrokkenheid } from './beeindig-betrokkenheid';
import type { BetrokkenhedenService } from './betrokkenheden.service';
import { BetrokkenheidEntity } from './betrokkenheid.entity';
import { betrokkenheidFeit } from './betrokkenheid.feit';
import type { VerleenBetrokkenheidInput } from './betrokkenheid.input';
import type { Betrokkenheid } from './betrokkenheid.type';
import { isDoorverwijzing, PER_MEDEWERKER, VERLENERS } from './verleners';

/** Grants and ends involvement: by somebody else than the one who gains by it (DESIGN §4). */
export class VerleningService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly betrokkenheden: BetrokkenhedenService,
    private readonly volgers: VolgersService,
  ) {}

  async verleen(input: VerleenBetrokkenheidInput): Promise<Betrokkenheid> {
    const { caller } = this.verzoek;
    const id = await this.db.transaction(async (manager) => {
      const persoon = await eisBetrokkenheid(manager, this.verzoek, input.statushouder);
      eisLevend(persoon);
      if (hoortBij(caller, input.organisatie)) throw new HubError('ZELFVERLENING', ZELF);
      const moment = new Date();
      const medewerker = input.medewerker ? kenmerk('medewerker', input.medewerker) : null;
      if (PER_MEDEWERKER.has(input.taak) && medewerker === null)
        throw new HubError('ONGELDIGE_INVOER', `${input.taak} geldt per medewerker. Noem in medewerker wie.`);
      if (input.tot && input.tot <= moment) throw new HubError('ONGELDIGE_DATUM', 'tot ligt niet in de toekomst.');
      await this.eisBevoegd(manager, persoon, input, moment);
      return this.voegToe(manager, {
        statushouder: input.statushouder,
        organisatie: input.organisatie,
        taak: input.taak,
        medewerker,
        van: moment,
        tot: input.tot ?? null,
        reden: zonderNummers('reden', input.reden),
        verleendDoor: caller.organisatie,
      });
    });
    return this.betrokkenheden.find(id);
  }

  /** Divides what the organisation was granted: the coordinator gives a begeleider a case, and never himself. */
  async wijsBegeleiderToe(statushouder: string, begeleider: string): Promise<Betrokkenheid> {
    const { caller } = this.verzoek;
    const id = await this.db.transaction(async (manager) => {
      eisLevend(await eisBetrokkenheid(manager, this.verzoek, statushouder));
      const medewerker = kenmerk('medewerker', begeleider);
      if (medewerker === caller.gebruiker) throw new HubError('ZELFVERLENING', ZELF);
      const own = await manager.findBy(BetrokkenheidEntity, {
        statushouder,
        organisatie: caller.organisatie,
        taak: BEGELEIDING,
      });
      const moment = new Date();
      const base = own.find((row) => row.medewerker === null && isActief(row, moment));
      if (base === undefined)
        throw new HubError(
          'VERLENER_NIET_BEVOEGD',
          'Uw organisatie begeleidt deze persoon niet, dus valt er niets toe te wijzen.',
        );
      const { tot, verleendDoor, taak, organisatie } = base;
      const reden = 'Toegewezen door de coördinator';
      return this.voegToe(manager, {
        statushouder,
        organisatie,
        taak,
        medewerker,
        van: moment,
        tot,
        reden,
        verleendDoor,
      });
    });
    return this.betrokkenheden.find(id);
  }

  /** Answers when every follower has it. What the organisation was given by consent lapses with its last involvement. */
  async beeindig(id: string): Promise<Doorvoering> {
    const { caller } = this.verzoek;
    const revisie = await this.db.transaction(async (manager) => {
      const found = await manager.findOneBy(BetrokkenheidEntity, { id });
      const persoon = await eisBetrokkenheid(manager, this.verzoek, found?.statushouder ?? '');
      const row = await manager.findOneByOrFail(BetrokkenheidEntity, { id });
      const moment = new Date();
      const regie = await houdersVan(manager, 'REGIE_INBURGERING', persoon.gemeente, moment);
      if (![row.organisatie, row.verleendDoor, ...regie].includes(caller.organisatie))
        throw new HubError(
          'VERLENER_NIET_BEVOEGD',
          'Dit beëindigt wie haar verleende, wie betrokken is, of de gemeente.',
        );
      if (row.tot !== null && row.tot <= moment)
        throw new HubError('NIET_IN_DEZE_STATUS', 'Deze betrokkenheid is al geëindigd.');
      const { statushouder, organisatie, taak } = row;
      const rest =
        row.medewerker === null
          ? await manager.findBy(BetrokkenheidEntity, { statushouder, organisatie, taak })
          : [row];
      const feiten: Feit[] = [];
      for (const each of rest)
        if (each.tot === null || each.tot > moment) feiten.push(await beeindigBetrokkenheid(manager, each, moment));
      const lapsed = await vervalDoorBetrokkenheid(manager, statushouder, organisatie, moment);
      return WijzigingenService.recordAll(manager, [...feiten, ...lapsed.map(toestemmingFeit)]);
    });
    return Object.assign(new Doorvoering(), await this.volgers.bevestiging(revisie), { revisie });
  }

  private async voegToe(manager: EntityManager, values: Omit<BetrokkenheidEntity, 'id'>): Promise<string> {
    const row = Object.assign(new BetrokkenheidEntity(), { id: randomUUID() }, values);
    await manager.insert(BetrokkenheidEntity, row);
    await WijzigingenService.recordAll(manager, [betrokkenheidFeit(row)]);
    return row.id;
  }

  private async eisBevoegd(
    manager: EntityManager,
    { gemeente }: PersoonEntity,
    { taak, organisatie, statushouder, toestemming }: VerleenBetrokkenheidInput,
    moment: Date,
  ): Promise<void> {
    const own = await eisOrganisatie(manager, 'uw eigen organisatie', this.verzoek.caller.organisatie);
    const soort = own.soort as SoortOrganisatie;
    await eisOrganisatie(manager, 'organisatie', organisatie);
    if (!(VERLENERS[taak] ?? []).includes(soort))
      throw new HubError('VERLENER_NIET_BEVOEGD', `Uw organisatie verleent geen betrokkenheid voor ${taak}.`);
    const houders = await houdersVan(manager, taak, gemeente, moment);
    if (houders.length > 0 && !houders.includes(organisatie))
      throw new HubError(
        'TAAK_NIET_TOEGEWEZEN',
        `Deze organisatie heeft ${taak} niet in de gemeente van deze persoon.`,
      );
    if (!isDoorverwijzing(soort, taak)) return;
    const given = toestemming ? await manager.findOneBy(ToestemmingEntity, { id: toestemming, statushouder }) : null;
    if (given === null || given.ontvanger !== organisatie || statusOp(given, moment) !== 'GEGEVEN')
      throw new HubError(
        'DOORVERWIJZING_ZONDER_TOESTEMMING',
        'Een doorverwijzing rust op een gegeven toestemming voor deze ontvanger. Noem die in toestemming.',
      );
  }
}

const BEGELEIDING: Taak = 'MAATSCHAPPELIJKE_BEGELEIDING';
const ZELF = 'Betrokkenheid verleent iemand anders dan wie haar krijgt. Vraag het een andere partner.';
