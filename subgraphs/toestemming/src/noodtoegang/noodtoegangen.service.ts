import { randomUUID } from 'node:crypto';
import type { Rol } from '@ketenhub/schema';
import { bladVan, HubError, over, vreemdeCursor, type Connection, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { naamVan } from '../aanvrager/aanvrager';
import { eisLevend } from '../aanvrager/eis-levend';
import { eisOrganisatie } from '../aanvrager/eis-organisatie';
import { rollenBij } from '../aanvrager/rollen-bij';
import { Doorvoering } from '../feed/doorvoering.type';
import type { VolgersService } from '../feed/volgers.service';
import { isMoment } from '../inzage/is-moment';
import { PersoonEntity } from '../persoon/persoon.entity';
import { zonderNummers } from '../toestemming/invoer';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { NoodtoegangEntity } from './noodtoegang.entity';
import { noodtoegangFeit } from './noodtoegang.feit';
import type { BeoordeelNoodtoegangInput, VerkrijgNoodtoegangInput } from './noodtoegang.input';
import { Noodtoegang, Noodverlening } from './noodtoegang.type';

/**
 * Break-glass (hard case 13): a medewerker involves himself, for one person, a few hours and the few fields that the rules
 * on NOODTOEGANG name. It is the one thing that somebody grants himself, so the FG sees it at once and judges it.
 */
export class NoodtoegangenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly volgers: VolgersService,
  ) {}

  async verkrijg({ statushouder, reden, minuten }: VerkrijgNoodtoegangInput): Promise<Noodverlening> {
    this.verzoek.schrijftOver = statushouder;
    const { organisatie, rol, gebruiker } = this.verzoek.caller;
    return this.db.transaction(async (manager) => {
      eisLevend(await this.eisInEigenGemeente(manager, statushouder));
      const duur = minuten ?? GEWOON;
      if (duur < 1 || duur > HOOGSTENS)
        throw new HubError('ONGELDIGE_INVOER', `Kies voor minuten een getal van 1 tot en met ${HOOGSTENS}.`);
      const van = new Date();
      const own = await manager.findBy(NoodtoegangEntity, { statushouder, organisatie, medewerker: gebruiker });
      if (own.some(({ tot }) => tot > van))
        throw new HubError('NOODTOEGANG_LOOPT', 'U hebt al noodtoegang tot deze persoon; zij wordt niet verlengd.');
      const row = Object.assign(new NoodtoegangEntity(), {
        id: randomUUID(),
        statushouder,
        organisatie,
        rol: rol as Rol,
        medewerker: gebruiker,
        reden: zonderNummers('reden', reden),
        van,
        tot: new Date(van.getTime() + duur * MINUUT),
        beoordelenVoor: new Date(van.getTime() + BEOORDEEL_BINNEN),
        terecht: null,
        beoordeeldOp: null,
        beoordeeldDoor: null,
        toelichting: null,
      });
      await manager.insert(NoodtoegangEntity, row);
      await WijzigingenService.recordAll(manager, [noodtoegangFeit(row)]);
      const { id: noodtoegang, tot, beoordelenVoor } = row;
      return Object.assign(new Noodverlening(), { noodtoegang, tot, beoordelenVoor });
    });
  }

  /** What was not right ends at once, and the answer waits until everybody refuses. */
  async beoordeel({ noodtoegang, terecht, toelichting }: BeoordeelNoodtoegangInput): Promise<Doorvoering> {
    const revisie = await this.db.transaction(async (manager) => {
      const row = await manager
        .createQueryBuilder(NoodtoegangEntity, 'n')
        .setLock('pessimistic_write')
        .where('n.id = :noodtoegang', { noodtoegang })
        .getOne();
      this.verzoek.schrijftOver = row?.statushouder ?? '';
      if (row === null || row.beoordeeldOp !== null)
        throw new HubError('NIET_IN_DEZE_STATUS', 'Deze noodtoegang is er niet, of is al beoordeeld.');
      const moment = new Date();
      const eindigt = !terecht && row.tot > moment;
      Object.assign(row, {
        terecht,
        beoordeeldOp: moment,
        beoordeeldDoor: naamVan(this.verzoek.caller),
        toelichting: zonderNummers('toelichting', toelichting),
        ...(eindigt && { tot: moment > row.van ? moment : new Date(row.van.getTime() + 1) }),
      });
      await manager.save(row);
      return WijzigingenService.recordAll(manager, eindigt ? [noodtoegangFeit(row)] : []);
    });
    return Object.assign(new Doorvoering(), await this.volgers.bevestiging(revisie), { revisie });
  }

  /** What is not judged first, then the last judged. Throws ONGELDIGE_INVOER. */
  async alle(alleenOpen: boolean, pagina: Pagina): Promise<Connection<Noodtoegang>> {
    const now = new Date();
    const blad = await bladVan(pagina, 3, (plaats, limit) => this.zoek(alleenOpen, plaats, limit), {
      placeOf: ({ beoordeeldOp, van, id }) => [beoordeeldOp?.toISOString() ?? OPEN, van.toISOString(), id],
      toNode: ({ geheim, ...rij }) => toNoodtoegang(rij, geheim, now),
    });
    const where = alleenOpen ? { beoordeeldOp: IsNull() } : {};
    return { ...blad, totaal: await this.db.manager.countBy(NoodtoegangEntity, where) };
  }

  private zoek(alleenOpen: boolean, plaats: readonly string[] | undefined, limit: number): Promise<Rij[]> {
    const isPlaats = ([op, van]: readonly string[]) => (op === OPEN || isMoment(op)) && isMoment(van);
    if (plaats !== undefined && (!isPlaats(plaats) || plaats[2]!.includes('\0'))) throw vreemdeCursor();
    const where = [
      alleenOpen && 'n."beoordeeldOp" IS NULL',
      plaats && `(${BEOORDEELD}, n.van, n.id) < ($1, $2, $3)`,
    ].filter(Boolean);
    return this.db.query(
      `SELECT n.*, p.geheimhouding AS geheim FROM noodtoegang n JOIN persoon p USING (statushouder)
       ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
       ORDER BY ${BEOORDEELD} DESC, n.van DESC, n.id DESC LIMIT ${limit}`,
      [...(plaats ?? [])],
    );
  }

  /** Somebody who lives where the caller works in this role, locked. Nobody and somebody elsewhere are the same answer. */
  private async eisInEigenGemeente(manager: EntityManager, id: string): Promise<PersoonEntity> {
    const { organisatie, rol } = this.verzoek.caller;
    const own = await eisOrganisatie(manager, 'uw eigen organisatie', organisatie);
    const persoon = await manager
      .createQueryBuilder(PersoonEntity, 'p')
      .setLock('pessimistic_write')
      .where('p.statushouder = :id', { id })
      .getOne();
    const isDaar = persoon !== null && persoon.gemeente === own.gemeente;
    if (!isDaar || !(await rollenBij(manager, own, own.gemeente, new Date())).has(rol as Rol))
      throw new HubError('GEEN_BETROKKENHEID', 'Er is niemand met deze sleutel in de gemeente waar u dit werk doet.');
    return persoon;
  }
}

const MINUUT = 60_000;
const GEWOON = 60;
const HOOGSTENS = 240;
const BEOORDEEL_BINNEN = 7 * 24 * 60 * MINUUT;

/** Stands, in the order and in a cursor, for not judged yet. */
const OPEN = 'infinity';
const BEOORDEELD = `coalesce(n."beoordeeldOp", '${OPEN}')`;

/** With whether the person's address is secret. */
type Rij = NoodtoegangEntity & { readonly geheim: boolean };

const toNoodtoegang = (row: NoodtoegangEntity, geheimhouding: boolean, moment: Date): Noodtoegang => {
  const { id, organisatie, beoordeeldDoor: _, ...rest } = row;
  const teLaat = row.beoordeeldOp === null && row.beoordelenVoor <= moment;
  return over(
    Object.assign(new Noodtoegang(), rest, { id, noodtoegang: id, organisatieId: organisatie, geheimhouding, teLaat }),
    { statushouder: row.statushouder },
  );
};
