import { IN_FORCE, Vertrouwelijkheid as Verklaringen } from '@ketenhub/ledger';
import { DOELEN, verwerkingsactiviteit, type Doel } from '@ketenhub/schema';
import { bladVan, HubError, NIEMAND, over, type Blad, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { naamVan } from '../aanvrager/aanvrager';
import { eisMomentEnId } from '../inzage/eis-moment-en-id';
import { eisTekens } from '../inzage/eis-tekens';
import { isUuid } from '../inzage/is-uuid';
import { PersoonEntity } from '../persoon/persoon.entity';
import { zonderNummers } from '../toestemming/invoer';
import type { VerklaarVertrouwelijkInput, VertrouwelijkheidFilter } from './vertrouwelijkheid.input';
import { Vertrouwelijkheid } from './vertrouwelijkheid.type';

/**
 * What a person may not know of for a while (hard case 29; AVG art. 23): declared by the FG here, or by a source about its
 * own records. It hides records, and with them the one of the declaration, until it ends. Nobody hides his own looking.
 */
export class VertrouwelijkhedenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** The last declared first. Throws ONGELDIGE_INVOER. */
  bladzijde(filter: VertrouwelijkheidFilter, pagina: Pagina): Promise<Blad<Vertrouwelijkheid>> {
    eisTekens(filter);
    return bladVan(pagina, 2, (plaats, limit) => this.zoek(filter, plaats, limit), {
      placeOf: ({ op, id }) => [op.toISOString(), id],
      toNode: toVertrouwelijkheid,
    });
  }

  /** Throws ZELFVERLENING, ONGELDIGE_DATUM, ONGELDIGE_INVOER. */
  async verklaar({ doel, statushouder, tot, reden }: VerklaarVertrouwelijkInput): Promise<Vertrouwelijkheid> {
    if (ALTIJD_ZICHTBAAR.has(doel))
      throw new HubError('ZELFVERLENING', 'Wat het toezicht zelf inziet, wordt niet vertrouwelijk verklaard.');
    const now = Date.now();
    if (tot.getTime() <= now || tot.getTime() > now + HOOGSTENS)
      throw new HubError('ONGELDIGE_DATUM', 'Kies voor tot een moment in de toekomst, hoogstens een jaar vooruit.');
    const waarom = zonderNummers('reden', reden);
    const persoon = statushouder && { betrokkene: statushouder };
    if (persoon && (statushouder.includes('\0') || !(await this.db.manager.existsBy(PersoonEntity, { statushouder }))))
      throw new HubError('ONGELDIGE_INVOER', 'Er is niemand met de sleutel in statushouder.');
    return this.db.transaction(async (manager) => {
      const id = await verklaringen(manager).verklaar({
        verwerkingsactiviteit: verwerkingsactiviteit(doel),
        ...persoon,
        tot,
        reden: waarom,
        door: naamVan(this.verzoek.caller),
      });
      return toVertrouwelijkheid((await lees(manager, id))!);
    });
  }

  /** Ends it now; of a source's declaration too. Throws NIET_IN_DEZE_STATUS. */
  hefOp(id: string): Promise<Vertrouwelijkheid> {
    return this.db.transaction(async (manager) => {
      const rij = await lees(manager, id);
      this.verzoek.schrijftOver = rij?.betrokkene ?? '';
      if (rij === undefined || !(await verklaringen(manager).hefOp(id, naamVan(this.verzoek.caller))))
        throw new HubError('NIET_IN_DEZE_STATUS', 'Deze vertrouwelijkheid is er niet, of geldt niet meer.');
      return toVertrouwelijkheid((await lees(manager, id))!);
    });
  }

  private zoek(filter: VertrouwelijkheidFilter, plaats: readonly string[] | undefined, limit: number): Promise<Rij[]> {
    if (plaats !== undefined) eisMomentEnId(plaats);
    const values: unknown[] = [];
    const $ = (value: unknown) => `$${values.push(value)}`;
    const where = [
      filter.alleenGeldend && IN_FORCE,
      filter.statushouder && `(v.betrokkene IS NULL OR v.betrokkene = ${$(filter.statushouder)})`,
      filter.doel && `v.verwerkingsactiviteit = ${$(verwerkingsactiviteit(filter.doel))}`,
      plaats && `(${OP}, v.id) < (${plaats.map($).join(', ')})`,
    ].filter(Boolean);
    const waar = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
    return this.db.query(`${LEES} ${waar} ORDER BY ${OP} DESC, v.id DESC LIMIT ${limit}`, values);
  }
}

/** Looking on, and what the person looks up himself: nobody's to hide. */
const ALTIJD_ZICHTBAAR: ReadonlySet<Doel> = new Set<Doel>(['PRIVACY_TOEZICHT', 'INZAGE_BETROKKENE']);

/** After a year somebody judges anew whether it is still needed (assumption; AVG art. 23 names no time). */
const HOOGSTENS = 366 * 86_400_000;

const verklaringen = (manager: EntityManager) =>
  new Verklaringen((sql, values) => manager.query<unknown[]>(sql, [...values]));

interface Rij {
  readonly id: string;
  readonly verwerkingsactiviteit: string;
  readonly bron: string | null;
  readonly betrokkene: string | null;
  readonly op: Date;
  readonly van: Date;
  readonly tot: Date;
  readonly reden: string;
  readonly door: string;
  readonly opgehevenOp: Date | null;
  readonly opgehevenDoor: string | null;
  readonly geldt: boolean;
}

async function lees(manager: EntityManager, id: string): Promise<Rij | undefined> {
  if (!isUuid(id)) return undefined;
  const [rij] = await manager.query<Rij[]>(`${LEES} WHERE v.id = $1`, [id]);
  return rij;
}

const toVertrouwelijkheid = ({ betrokkene, bron, op: _, ...rij }: Rij): Vertrouwelijkheid =>
  over(
    Object.assign(new Vertrouwelijkheid(), rij, {
      statushouder: betrokkene ?? undefined,
      bron: bron ?? undefined,
      doel: DOELEN.find((doel) => verwerkingsactiviteit(doel) === rij.verwerkingsactiviteit),
    }),
    betrokkene === null ? NIEMAND : { statushouder: betrokkene },
  );

/** As fine as a cursor tells it. */
const OP = `date_trunc('milliseconds', v.op)`;

const LEES = `
  SELECT v.id, v.verwerkingsactiviteit, v.bron, v.betrokkene, v.van, v.tot, v.reden, v.door, ${OP} AS op,
    o.op AS "opgehevenOp", o.door AS "opgehevenDoor", (${IN_FORCE}) AS geldt
  FROM logboek.vertrouwelijkheid v LEFT JOIN logboek.opheffing o ON o.vertrouwelijkheid = v.id`;
