import { randomUUID } from 'node:crypto';
import type { Categorie } from '@ketenhub/schema';
import { bladVan, HubError, over, type Blad, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { eisMomentEnId } from '../inzage/eis-moment-en-id';
import { eisTekens } from '../inzage/eis-tekens';
import { isPartner, naamVan, rolVan } from '../aanvrager/aanvrager';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import { bronnenVan } from '../toestemming/bron';
import { verwijzing } from '../toestemming/invoer';
import type { KennisgevingFilter, MeldRectificatieInput } from './kennisgeving.input';
import { Kennisgeving, type Kennisgevingaanleiding, type Kennisgevingstatus } from './kennisgeving.type';
import { NIET_VERTROUWELIJK, ontvangersVan, wachtOpBeurt } from './ontvangers';

/** Who must be told of a withdrawal, a restriction or a rectification, and how far that is (AVG art. 19). */
export class KennisgevingenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** The latest first: all of them to the FG, to a partner those addressed to him. Throws ONGELDIGE_INVOER. */
  async bladzijde(filter: KennisgevingFilter, pagina: Pagina): Promise<Blad<Kennisgeving>> {
    eisTekens(filter);
    const blad = await bladVan(pagina, 2, (plaats, limit) => this.zoek(filter, plaats, limit), {
      placeOf: ({ ontstaanOp, id }) => [ontstaanOp.toISOString(), id],
      toNode: (rij) => this.toKennisgeving(rij),
    });
    // A partner is shown them as a recipient, also when he is no longer involved: the guard then records nobody.
    if (isPartner(this.verzoek.caller)) for (const { node } of blad.edges) this.noteer(node.statushouder ?? '');
    return blad;
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
      const sql = `${LEES} WHERE n.grond = $1 AND ${NIET_VERTROUWELIJK} ORDER BY n.organisatie`;
      return ((await manager.query(sql, [grond])) as Rij[]).map((rij) => this.toKennisgeving(rij));
    });
  }

  /** The recipient knows of it: he saw it himself, or was told by the FG or by the organisation that corrected. */
  meld(id: string): Promise<Kennisgeving> {
    return this.stap(id, ['TE_VERSTUREN'], (rij) => this.isMelder(rij) || this.isOntvanger(rij), GEMELD);
  }

  /** The recipient has dealt with it: by himself, or by the FG on his word. */
  bevestig(id: string): Promise<Kennisgeving> {
    return this.stap(id, ['TE_VERSTUREN', 'GEMELD'], (rij) => this.isOntvanger(rij), BEVESTIGD);
  }

  /** Unknown, and not for this partner, is the same answer. */
  private stap(
    id: string,
    van: readonly Kennisgevingstatus[],
    bevoegd: (rij: Rij) => boolean,
    sql: string,
  ): Promise<Kennisgeving> {
    const { caller } = this.verzoek;
    return this.db.transaction(async (manager) => {
      const rij = await this.lees(manager, id);
      if (rij === undefined || (isPartner(caller) && !bevoegd(rij)))
        throw new HubError('GEEN_BETROKKENHEID', 'Deze kennisgeving is er niet, of is niet van uw organisatie.');
      this.verzoek.schrijftOver = rij.statushouder;
      if (!van.includes(rij.status))
        throw new HubError('NIET_IN_DEZE_STATUS', `Deze kennisgeving heeft de status ${rij.status} al.`);
      await manager.query(sql, [id, naamVan(caller)]);
      return this.toKennisgeving((await this.lees(manager, id))!);
    });
  }

  private isMelder({ melder }: Rij): boolean {
    return melder === this.verzoek.caller.organisatie;
  }

  private isOntvanger({ organisatie, statushouder }: Rij): boolean {
    const personen = this.eigenPersonen();
    return (
      organisatie === this.verzoek.caller.organisatie && (personen === undefined || personen.includes(statushouder))
    );
  }

  /** Who works with people by name is told of those people alone; other roles of all that the organisation is told of. */
  private eigenPersonen(): readonly string[] | undefined {
    const { caller } = this.verzoek;
    return rolVan(caller)?.betrokkenheid === 'MEDEWERKER' ? this.verzoek.betrokkenPersonen() : undefined;
  }

  /** To a partner it is about what his organisation received, whether or not it is still involved with the person. */
  private toKennisgeving({ organisatie, melder, ...rij }: Rij): Kennisgeving {
    const node = Object.assign(new Kennisgeving(), rij, { organisatieId: organisatie });
    if (!isPartner(this.verzoek.caller)) return over(node, { statushouder: rij.statushouder });
    return over(node, { organisaties: melder === null ? [organisatie] : [organisatie, melder] });
  }

  private noteer(statushouder: string): void {
    const veld = 'Query.kennisgevingen';
    this.verzoek.noteer({ veld, statushouder, categorie: 'TOESTEMMING', besluit: 'TOEGESTAAN' });
  }

  private async lees(manager: EntityManager, id: string): Promise<Rij | undefined> {
    if (id.includes('\0')) return undefined;
    const [rij] = (await manager.query(`${LEES} WHERE n.id = $1 FOR UPDATE OF n`, [id])) as Rij[];
    return rij;
  }

  private zoek(filter: KennisgevingFilter, plaats: readonly string[] | undefined, limit: number): Promise<Rij[]> {
    if (plaats !== undefined) eisMomentEnId(plaats);
    const values: unknown[] = [];
    const $ = (value: unknown) => `$${values.push(value)}`;
    const { caller } = this.verzoek;
    const aanEigen = isPartner(caller);
    if (aanEigen && !this.verzoek.mag('Kennisgeving.statushouder', { organisaties: [caller.organisatie] }))
      return Promise.resolve([]);
    const personen = this.eigenPersonen();
    const where = [
      aanEigen && `n.organisatie = ${$(caller.organisatie)}`,
      personen && `g.statushouder = ANY(${$(personen)})`,
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
  UPDATE kennisgeving SET status = 'BEVESTIGD', "bevestigdOp" = clock_timestamp(), "bevestigdDoor" = $2,
    "gemeldOp" = coalesce("gemeldOp", clock_timestamp()), "gemeldDoor" = coalesce("gemeldDoor", $2) WHERE id = $1`;
