import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { naamVan } from '../aanvrager/aanvrager';
import type { VolgersService } from '../feed/volgers.service';
import { verval } from '../toestemming/beeindig';
import { verplicht, webadres } from '../toestemming/invoer';
import { toestemmingFeit } from '../toestemming/toestemming.feit';
import { gegeven } from '../toestemming/verval-door';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { ToestemmingstekstEntity } from './toestemmingstekst.entity';
import type { StelToestemmingstekstVastInput } from './toestemmingstekst.input';
import { Toestemmingstekst } from './toestemmingstekst.type';

/** The versions of the text that people are shown; no personal data. */
export class ToestemmingstekstenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly volgers: VolgersService,
  ) {}

  async alle(): Promise<Toestemmingstekst[]> {
    const rows = await this.db.manager.find(ToestemmingstekstEntity, { order: { geldigVan: 'DESC', versie: 'DESC' } });
    return rows.map(toToestemmingstekst);
  }

  /** Where the text is materially different, answers when what was given on the old one has lapsed everywhere. */
  async stelVast(input: StelToestemmingstekstVastInput): Promise<Toestemmingstekst> {
    const { row, revisie } = await this.db.transaction(async (manager) => {
      const moment = new Date();
      const fresh = await this.voegToe(manager, input, moment);
      const lapsed = input.vervangt ? await this.vervang(manager, input, moment) : [];
      if (lapsed.length === 0) return { row: fresh, revisie: undefined };
      return { row: fresh, revisie: await WijzigingenService.recordAll(manager, lapsed.map(toestemmingFeit)) };
    });
    if (revisie !== undefined) await this.volgers.bevestiging(revisie);
    return toToestemmingstekst(row);
  }

  private async voegToe(manager: EntityManager, input: StelToestemmingstekstVastInput, geldigVan: Date) {
    const versie = verplicht('versie', input.versie);
    const talen = [...new Set(input.talen.map((taal) => verplicht('talen', taal)))];
    const { categorieen, doelen } = input;
    if (talen.length === 0 || categorieen.length === 0 || doelen.length === 0)
      throw new HubError('ONGELDIGE_INVOER', 'Noem ten minste één categorie, één doel en één taal.');
    if (await manager.existsBy(ToestemmingstekstEntity, { versie }))
      throw new HubError('ONGELDIGE_INVOER', 'Deze versie bestaat al en wordt niet gewijzigd. Kies een nieuwe naam.');
    const row = Object.assign(new ToestemmingstekstEntity(), {
      versie,
      categorieen: [...new Set(categorieen)],
      doelen: [...new Set(doelen)],
      talen,
      vindplaats: webadres('vindplaats', input.vindplaats),
      geldigVan,
      geldigTot: null,
      vervangenDoor: null,
      vastgesteldDoor: naamVan(this.verzoek.caller),
    });
    await manager.insert(ToestemmingstekstEntity, row);
    return row;
  }

  /** Ends the old version; returns what lapsed with it. */
  private async vervang(manager: EntityManager, input: StelToestemmingstekstVastInput, moment: Date) {
    const { versie: vervangenDoor, vervangt, wezenlijkAnders } = input;
    const current = { versie: vervangt!, geldigTot: null as never };
    const old = await manager
      .createQueryBuilder(ToestemmingstekstEntity, 't')
      .setLock('pessimistic_write')
      .where('t.versie = :versie AND t."geldigTot" IS NULL', current)
      .getOne();
    if (old === null)
      throw new HubError('ONBEKENDE_TEKST', 'De tekst die deze zou vervangen is er niet, of is al vervangen.');
    await manager.save(Object.assign(old, { geldigTot: moment, vervangenDoor }));
    if (!wezenlijkAnders) return [];
    const given = await gegeven(manager, 't.tekstversie = :vervangt', { vervangt });
    return verval(manager, given, moment, 'TEKST_GEWIJZIGD');
  }
}

const toToestemmingstekst = ({ vastgesteldDoor: _v, ...row }: ToestemmingstekstEntity): Toestemmingstekst =>
  Object.assign(new Toestemmingstekst(), row);
