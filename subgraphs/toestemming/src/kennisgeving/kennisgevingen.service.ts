import { randomUUID } from 'node:crypto';
import type { Categorie } from '@ketenhub/schema';
import { bladVan, HubError, over, vreemdeCursor, type Blad, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { eisTekens } from '../inzage/eis-tekens';
import { isPartner, naamVan } from '../aanvrager/aanvrager';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { bronnenVan } from '../toestemming/bron';
import { verwijzing } from '../toestemming/invoer';
import type { KennisgevingFilter, MeldRectificatieInput } from './kennisgeving.input';
import { Kennisgeving, type Kennisgevingaanleiding, type Kennisgevingstatus } from './kennisgeving.type';
import { ontvangersVan, wachtOpBeurt } from './ontvangers';

/** Who must be told of a withdrawal, a restriction or a rectification, and how far that is (AVG art. 19). */
export class KennisgevingenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** The latest first. Throws ONGELDIGE_INVOER. */
  bladzijde(filter: KennisgevingFilter, pagina: Pagina): Promise<Blad<Kennisgeving>> {
    const { statushouder } = filter;
    eisTekens(filter);
    const notitie = { veld: 'Query.kennisgevingen', statushouder: statushouder ?? '', categorie: 'TOESTEMMING' };
    this.verzoek.noteer({ ...notitie, besluit: 'TOEGESTAAN' });
    return bladVan(pagina, 2, (plaats, limit) => this.zoek(filter, plaats, limit), {
      placeOf: ({ ontstaanOp, id }) => [ontstaanOp.toISOString(), id],
      toNode: toKennisgeving,
    });
  }

  /** A source corrected what it had given: whoever received it is told. Throws GEEN_BETROKKENHEID, VERLENER_NIET_BEVOEGD. */
  async meldRectificatie(input: MeldRectificatieInput): Promise<Kennisgeving[]> {
    const { caller } = this.verzoek;
    const { statushouder, categorie, sinds } = input;
    return this.db.transaction(async (manager) => {
      const persoon = await eisBetrokkenheid(manager, this.verzoek, statushouder);
      if (!(await bronnenVan(manager, persoon, categorie)).includes(caller.organisatie))
        throw new HubError('VERLENER_NIET_BEVOEGD', 'Een verbetering meldt de organisatie van wie de gegevens zijn.');
      const nummer = verwijzing(input.verwijzing);
      if (nummer === null) throw new HubError('ONGELDIGE_INVOER', 'Vul verwijzing in: waar staat de verbetering?');
      const moment = new Date();
      if (sinds && sinds > moment) throw new HubError('ONGELDIGE_DATUM', 'sinds ligt in de toekomst.');
      await wachtOpBeurt(manager);
      const grond = `rectificatie/${randomUUID()}`;
      await manager.query(RECTIFICATIE, [grond, statushouder, categorie, sinds, moment, caller.organisatie, nummer]);
      await ontvangersVan(manager, [grond]);
      const rows = (await manager.query(`${LEES} WHERE n.grond = $1 ORDER BY n.organisatie`, [grond])) as Rij[];
      return rows.map(toKennisgeving);
    });
  }

  /** The recipient has been told: by the FG, or by the organisation that corrected. */
  meld(id: string): Promise<Kennisgeving> {
    return this.stap(id, 'TE_VERSTUREN', ({ melder }) => melder, GEMELD);
  }

  /** The recipient has dealt with it: by himself, or by the FG on his word. */
  bevestig(id: string): Promise<Kennisgeving> {
    return this.stap(id, 'GEMELD', ({ organisatie }) => organisatie, BEVESTIGD);
  }

  /** Unknown, and not for this partner, is the same answer. */
  private stap(
    id: string,
    van: Kennisgevingstatus,
    bevoegd: (rij: Rij) => string | null,
    sql: string,
  ): Promise<Kennisgeving> {
    const { caller } = this.verzoek;
    return this.db.transaction(async (manager) => {
      const rij = await this.lees(manager, id);
      if (rij === undefined || (isPartner(caller) && bevoegd(rij) !== caller.organisatie))
        throw new HubError('GEEN_BETROKKENHEID', 'Deze kennisgeving is er niet, of is niet van uw organisatie.');
      this.verzoek.schrijftOver = rij.statushouder;
      if (rij.status !== van)
        throw new HubError('NIET_IN_DEZE_STATUS', `Deze kennisgeving is al ${rij.status}, of nog niet gemeld.`);
      await manager.query(sql, [id, naamVan(caller)]);
      return toKennisgeving((await this.lees(manager, id))!);
    });
  }

  private async lees(manager: EntityManager, id: string): Promise<Rij | undefined> {
    if (id.includes('\0')) return undefined;
    const [rij] = (await manager.query(`${LEES} WHERE n.id = $1 FOR UPDATE OF n`, [id])) as Rij[];
    return rij;
  }

  private zoek(filter: KennisgevingFilter, plaats: readonly string[] | undefined, limit: number): Promise<Rij[]> {
    if (plaats !== undefined && !isPlaats(plaats)) throw vreemdeCursor();
    const values: unknown[] = [];
    const $ = (value: unknown) => `$${values.push(value)}`;
    const where = [
      filter.status && `n.status = ${$(filter.status)}`,
      filter.statushouder && `g.statushouder = ${$(filter.statushouder)}`,
      filter.organisatie && `n.organisatie = ${$(filter.organisatie)}`,
      plaats && `(n."ontstaanOp", n.id) < (${plaats.map($).join(', ')})`,
    ].filter(Boolean);
    const waar = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
    return this.db.query(`${LEES} ${waar} ORDER BY n."ontstaanOp" DESC, n.id DESC LIMIT ${limit}`, values);
  }
}

interface Rij {
  readonly id: string;
  readonly statushouder: string;
  readonly aanleiding: Kennisgevingaanleiding;
  readonly categorie: Categorie;
  readonly organisatie: string;
  /** The organisation that reported the rectification; null for what the registry found by itself. */
  readonly melder: string | null;
  readonly status: Kennisgevingstatus;
  readonly ontstaanOp: Date;
}

const toKennisgeving = ({ organisatie, melder: _, ...rij }: Rij): Kennisgeving =>
  over(Object.assign(new Kennisgeving(), rij, { organisatieId: organisatie }), { statushouder: rij.statushouder });

const isPlaats = ([op, id]: readonly string[]): boolean => {
  const moment = new Date(op!);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === op && /^[0-9a-f-]{36}$/.test(id!);
};

const LEES = `
  SELECT n.id, g.statushouder, g.aanleiding, g.categorie, n.organisatie, g.organisatie AS melder, g.verwijzing, n.status,
    n.eerste, n.laatste, n."ontstaanOp", n."gemeldOp", n."gemeldDoor", n."bevestigdOp", n."bevestigdDoor"
  FROM kennisgeving n JOIN kennisgevinggrond g ON g.id = n.grond`;

const RECTIFICATIE = `
  INSERT INTO kennisgevinggrond (id, aanleiding, statushouder, categorie, sinds, op, organisatie, verwijzing)
  VALUES ($1, 'RECTIFICATIE', $2, $3, $4, $5, $6, $7)`;

const GEMELD = `
  UPDATE kennisgeving SET status = 'GEMELD', "gemeldOp" = clock_timestamp(), "gemeldDoor" = $2 WHERE id = $1`;

const BEVESTIGD = `
  UPDATE kennisgeving SET status = 'BEVESTIGD', "bevestigdOp" = clock_timestamp(), "bevestigdDoor" = $2 WHERE id = $1`;
