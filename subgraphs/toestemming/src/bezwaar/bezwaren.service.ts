import { randomUUID } from 'node:crypto';
import { HubError, ONBEKEND, over, rijenPer, rijPer, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { hoortBij, isPartner, naamVan } from '../aanvrager/aanvrager';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { rollenBij } from '../aanvrager/rollen-bij';
import type { VolgersService } from '../feed/volgers.service';
import { inForce } from '../regel/regels.service';
import { bronnenVan } from '../toestemming/bron';
import { verwijzing } from '../toestemming/invoer';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { BezwaarEntity } from './bezwaar.entity';
import { bezwaarFeit } from './bezwaar.feit';
import type { BeslisBezwaarInput, DienBezwaarInInput } from './bezwaar.input';
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

  /** Answers when the objection is committed and every follower has it, or cannot show anything any more. */
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
        besluitOp: null,
        besluitDoor: null,
        besluitVerwijzing: null,
      } satisfies Omit<BezwaarEntity, never>);
      await manager.insert(BezwaarEntity, row);
      return { id: row.id, revisie: await WijzigingenService.recordAll(manager, [bezwaarFeit(row)]) };
    });
    await this.volgers.bevestiging(revisie);
    return this.opnieuw(id);
  }

  /** Upheld: the restriction stays for good. Rejected: it ends. Answers when every follower has it. */
  async beslis({ bezwaar: id, toegewezen, verwijzing: nummer }: BeslisBezwaarInput): Promise<Bezwaar> {
    const { caller } = this.verzoek;
    const revisie = await this.db.transaction(async (manager) => {
      const found = await manager.findOneBy(BezwaarEntity, { id });
      const persoon = await eisBetrokkenheid(manager, this.verzoek, found?.statushouder ?? '');
      const row = await manager.findOneByOrFail(BezwaarEntity, { id });
      const bronnen = await bronnenVan(manager, persoon, row.categorie);
      if (!bronnen.includes(caller.organisatie) || hoortBij(caller, row.ontvanger))
        throw new HubError(
          'BESLISSER_NIET_BEVOEGD',
          'Op dit bezwaar beslist een bron van de gegevens, niet wie ze ontvangt.',
        );
      if (row.besluit !== 'IN_BEHANDELING')
        throw new HubError('NIET_IN_DEZE_STATUS', 'Op dit bezwaar is al beslist; een nieuw bezwaar kan altijd.');
      const besluitVerwijzing = verwijzing(nummer);
      if (besluitVerwijzing === null)
        throw new HubError('ONGELDIGE_INVOER', 'Vul verwijzing in: waar staat de motivering?');
      const besluit = toegewezen ? 'TOEGEWEZEN' : 'AFGEWEZEN';
      const change = { besluit, besluitOp: new Date(), besluitDoor: naamVan(caller), besluitVerwijzing } as const;
      return WijzigingenService.recordAll(manager, [bezwaarFeit(await manager.save(Object.assign(row, change)))]);
    });
    await this.volgers.bevestiging(revisie);
    return this.opnieuw(id);
  }

  private opnieuw(id: string): Promise<Bezwaar> {
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
    const known = await manager.findBy(BezwaarEntity, { statushouder, categorie });
    const restricting = known.filter(({ besluit }) => besluit !== 'AFGEWEZEN');
    if (restricting.some((row) => row.doel === (doel ?? null) && row.ontvanger === (ontvanger ?? null)))
      throw new HubError(
        'AL_INGEDIEND',
        `Dit bezwaar tegen ${categorie} is al in behandeling of toegewezen: er wordt niet verstrekt.`,
      );
  }

  private ziet({ ontvanger }: BezwaarEntity): boolean {
    const { caller } = this.verzoek;
    return !isPartner(caller) || ontvanger === null || ontvanger === caller.organisatie;
  }
}

function toBezwaar({ statushouder, ontvanger, ingediendDoor: _i, besluitDoor: _b, ...row }: BezwaarEntity): Bezwaar {
  return over(Object.assign(new Bezwaar(), row, { ontvangerId: ontvanger }), { statushouder });
}

const uitleg = (categorie: string, grondslagen: readonly string[]) =>
  grondslagen.length === 0
    ? `Geen regel verstrekt ${categorie} zo; er is niets om bezwaar tegen te maken. Controleer doel en ontvanger.`
    : `Tegen ${categorie} staat geen bezwaar open: de grond is ${grondslagen.join(', ')}. Trek zo nodig de toestemming in.`;
