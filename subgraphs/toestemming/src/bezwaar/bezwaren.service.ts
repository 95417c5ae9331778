import { randomUUID } from 'node:crypto';
import { HubError, ONBEKEND, over, rijenPer, rijPer, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { isPartner, naamVan } from '../aanvrager/aanvrager';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { rollenBij } from '../aanvrager/rollen-bij';
import type { VolgersService } from '../feed/volgers.service';
import { inForce } from '../regel/regels.service';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { BezwaarEntity } from './bezwaar.entity';
import { bezwaarFeit } from './bezwaar.feit';
import type { DienBezwaarInInput } from './bezwaar.input';
import { bezwaarMogelijk } from './bezwaar-mogelijk';
import { Bezwaar } from './bezwaar.type';

/** Objections: filing restricts at once, until it is decided (AVG art. 18). */
export class BezwarenService {
  private readonly perId = rijPer(this.db, BezwaarEntity, 'id');
  private readonly perStatushouder = rijenPer(this.db, BezwaarEntity, 'statushouder', {
    ingediendOp: 'DESC',
    id: 'ASC',
  });

  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly volgers: VolgersService,
  ) {}

  /** Echoes the key: unknown, uninvolved and not one's own are the same answer. */
  async find(id: string): Promise<Bezwaar> {
    const row = await this.perId.load(id);
    return row !== undefined && this.ziet(row) ? toBezwaar(row) : over(Object.assign(new Bezwaar(), { id }), ONBEKEND);
  }

  async van(statushouder: string): Promise<Bezwaar[]> {
    const rows = await this.perStatushouder.load(statushouder);
    return rows.filter((row) => this.ziet(row)).map(toBezwaar);
  }

  /** Answers when the objection is committed and every follower has it, or after five seconds. */
  async dienIn(input: DienBezwaarInInput): Promise<Bezwaar> {
    const { id, revisie } = await this.db.transaction(async (manager) => {
      await this.eisMogelijk(manager, input);
      const row = Object.assign(new BezwaarEntity(), {
        id: randomUUID(),
        statushouder: input.statushouder,
        categorie: input.categorie,
        doel: input.doel ?? null,
        ontvanger: input.ontvanger ?? null,
        ingediendOp: new Date(),
        ingediendDoor: naamVan(this.verzoek.caller),
        besluit: 'IN_BEHANDELING',
      } satisfies Omit<BezwaarEntity, never>);
      await manager.insert(BezwaarEntity, row);
      return { id: row.id, revisie: await WijzigingenService.recordAll(manager, [bezwaarFeit(row)]) };
    });
    await this.volgers.bevestiging(revisie);
    this.perId.clearAll();
    this.perStatushouder.clearAll();
    return this.find(id);
  }

  private async eisMogelijk(manager: EntityManager, input: DienBezwaarInInput): Promise<void> {
    const { statushouder, categorie, doel, ontvanger } = input;
    const persoon = await eisBetrokkenheid(manager, this.verzoek, statushouder);
    const moment = new Date();
    const organisatie = ontvanger ? await eisOrganisatie(manager, 'ontvanger', ontvanger) : undefined;
    const rollen = organisatie && (await rollenBij(manager, organisatie, persoon.gemeente, moment));
    const { mogelijk, grondslagen } = bezwaarMogelijk(await inForce(manager, { categorie, doel }, moment), rollen);
    if (!mogelijk) throw new HubError('BEZWAAR_NIET_MOGELIJK', uitleg(categorie, grondslagen));
    const pending = await manager.findBy(BezwaarEntity, { statushouder, categorie, besluit: 'IN_BEHANDELING' });
    if (pending.some((row) => row.doel === (doel ?? null) && row.ontvanger === (ontvanger ?? null)))
      throw new HubError('AL_INGEDIEND', `Dit bezwaar tegen ${categorie} is al in behandeling. Wacht op het besluit.`);
  }

  private ziet({ ontvanger }: BezwaarEntity): boolean {
    const { caller } = this.verzoek;
    return !isPartner(caller) || ontvanger === null || ontvanger === caller.organisatie;
  }
}

function toBezwaar({ statushouder, ontvanger, ingediendDoor: _i, ...row }: BezwaarEntity): Bezwaar {
  return over(Object.assign(new Bezwaar(), row, { ontvangerId: ontvanger }), { statushouder });
}

const uitleg = (categorie: string, grondslagen: readonly string[]) =>
  grondslagen.length === 0
    ? `Geen regel verstrekt ${categorie} zo; er is niets om bezwaar tegen te maken. Controleer doel en ontvanger.`
    : `Tegen ${categorie} staat geen bezwaar open: de grond is ${grondslagen.join(', ')}. Trek zo nodig de toestemming in.`;
