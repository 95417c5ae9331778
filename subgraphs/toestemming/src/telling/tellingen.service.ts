import { ROLLEN } from '@ketenhub/schema';
import { HubError, over, type Verzoek } from '@ketenhub/subgraph';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { DataSource } from 'typeorm';
import { bekend } from '../inzage/bekend';
import { eisTekens } from '../inzage/eis-tekens';
import type { Telkenmerk, TellingFilter, VolumeInstelling } from './telling.input';
import { AfwijkendVolume, Inzagetelling, Medewerkertelling } from './telling.type';

/** What the FG asks of many records at once (domain §4.7, 4 and 5): out of the daily counts, never out of the records. */
export class TellingenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
  ) {}

  /** The largest numbers first, at most a thousand. Throws ONGELDIGE_DATUM. */
  async tel(filter: TellingFilter, per: readonly Telkenmerk[]): Promise<Inzagetelling[]> {
    eisPeriode(filter);
    eisTekens(filter);
    const columns = [...new Set(per)].map((kenmerk) => kenmerk.toLowerCase());
    const values: unknown[] = [filter.van, filter.totEnMet];
    const en = (sql: string, value: unknown) => (value ? ` AND ${sql.replace('?', `$${values.push(value)}`)}` : '');
    const rows = (await this.db.query(
      `SELECT ${columns.map((each) => (each === 'dag' ? 'dag::text' : `NULLIF(${each}, '') AS ${each}`)).join(', ')}
         ${columns.length > 0 ? ',' : ''} sum(aantal) AS aantal
       FROM inzagetelling WHERE dag BETWEEN $1 AND $2${en('categorie = ANY(?)', filter.categorieen)}
         ${en('organisatie = ?', filter.organisatie)}${en('rol = ?', filter.rol)}${en('besluit = ?', filter.besluit)}
       ${columns.length > 0 ? `GROUP BY ${columns.map((_, i) => i + 1).join(', ')}` : ''}
       ORDER BY ${columns.length + 1} DESC${columns.map((_, i) => `, ${i + 1}`).join('')} LIMIT 1000`,
      values,
    )) as (Omit<Inzagetelling, 'aantal'> & { aantal: string | null })[];
    return rows.map((row) =>
      Object.assign(new Inzagetelling(), row, { rol: bekend(ROLLEN, row.rol), aantal: Number(row.aantal ?? 0) }),
    );
  }

  /** Who asked most without being involved, then who asked most; at most a hundred. Throws ONGELDIGE_DATUM. */
  async perMedewerker(filter: Pick<TellingFilter, 'van' | 'totEnMet'>): Promise<Medewerkertelling[]> {
    eisPeriode(filter);
    const rows = (await this.db.query(PER_MEDEWERKER, [filter.van, filter.totEnMet])) as Medewerkertelling[];
    return rows.map((row) => this.overMedewerker(Object.assign(new Medewerkertelling(), row)));
  }

  /** Medewerkers, and organisations as a whole, that asked much more on a day than usual. Throws ONGELDIGE_INVOER. */
  async afwijkend(dag: string, { basisdagen, drempel, minimum }: VolumeInstelling): Promise<AfwijkendVolume[]> {
    if (basisdagen < 1 || basisdagen > 365 || drempel < 1 || minimum < 0)
      throw new HubError(
        'ONGELDIGE_INVOER',
        'Kies 1 tot 365 basisdagen, een drempel vanaf 1 en geen negatief minimum.',
      );
    const van = plusDagen(dag, -basisdagen);
    const rows = (await this.db.query(AFWIJKEND, [van, dag, drempel, minimum])) as Afwijkend[];
    return rows.map(({ organisatie, medewerker, aantal, gewoonlijk, dagen }) =>
      this.overMedewerker(
        Object.assign(new AfwijkendVolume(), {
          organisatie,
          medewerker: medewerker ?? undefined,
          aantal,
          gewoonlijk,
          uitleg: `${aantal} inzagen op ${dag}. ${vergeleken(medewerker, dagen)} ${gewoonlijk} per dag; afwijkend is meer dan ${drempel} keer zoveel, en meer dan ${minimum}.`,
        }),
      ),
    );
  }

  /** What the record says of a medewerker is known to his organisation and to who oversees it. */
  private overMedewerker<T extends { organisatie: string }>(row: T): T {
    return over(row, { organisaties: [row.organisatie, this.verzoek.caller.organisatie] });
  }
}

function eisPeriode({ van, totEnMet }: Pick<TellingFilter, 'van' | 'totEnMet'>): void {
  if (van > totEnMet)
    throw new HubError('ONGELDIGE_DATUM', 'De periode eindigt voor zij begint. Kies totEnMet niet voor van.');
}

interface Afwijkend {
  readonly organisatie: string;
  readonly medewerker: string | null;
  readonly aantal: number;
  readonly gewoonlijk: number;
  /** Days on which he asked anything; below `EIGEN_DAGEN` he is compared with his colleagues. */
  readonly dagen: number;
}

/** Days of one's own that make a comparison. */
const EIGEN_DAGEN = 5;

function vergeleken(medewerker: string | null, dagen: number): string {
  if (medewerker === null) return `Op de dagen ervoor vroeg deze organisatie gewoonlijk (mediaan van ${dagen} dagen)`;
  return dagen >= EIGEN_DAGEN
    ? `Op de dagen ervoor vroeg deze medewerker gewoonlijk (mediaan van ${dagen} dagen)`
    : 'Van deze medewerker zijn te weinig dagen bekend; collega’s vroegen gewoonlijk (mediaan)';
}

const PER_MEDEWERKER = `
  SELECT organisatie, medewerker, sum(inzagen)::float8 AS inzagen, sum(geweigerd)::float8 AS geweigerd,
    sum("zonderBetrokkenheid")::float8 AS "zonderBetrokkenheid"
  FROM medewerkertelling WHERE dag BETWEEN $1 AND $2 GROUP BY organisatie, medewerker
  ORDER BY sum("zonderBetrokkenheid") DESC, sum(inzagen) DESC, organisatie, medewerker LIMIT 100`;

/** Medians are not moved by the unusual days themselves; days without any are no working days. */
const AFWIJKEND = `
  WITH per_dag AS MATERIALIZED (
    SELECT organisatie, medewerker, dag, sum(inzagen) AS aantal FROM medewerkertelling
    WHERE dag BETWEEN $1 AND $2 GROUP BY 1, 2, 3),
  per_organisatie AS (SELECT organisatie, dag, sum(aantal) AS aantal FROM per_dag GROUP BY 1, 2),
  eigen AS (
    SELECT organisatie, medewerker, count(*) AS dagen, percentile_cont(0.5) WITHIN GROUP (ORDER BY aantal) AS mediaan
    FROM per_dag WHERE dag < $2 GROUP BY 1, 2),
  collegas AS (
    SELECT organisatie, percentile_cont(0.5) WITHIN GROUP (ORDER BY aantal) AS mediaan
    FROM per_dag WHERE dag < $2 GROUP BY 1),
  heel AS (
    SELECT organisatie, count(*) AS dagen, percentile_cont(0.5) WITHIN GROUP (ORDER BY aantal) AS mediaan
    FROM per_organisatie WHERE dag < $2 GROUP BY 1),
  alle AS (
    SELECT p.organisatie, p.medewerker, p.aantal, coalesce(e.dagen, 0) AS dagen,
      coalesce(CASE WHEN e.dagen >= ${EIGEN_DAGEN} THEN e.mediaan ELSE c.mediaan END, 0) AS gewoonlijk
    FROM per_dag p LEFT JOIN eigen e USING (organisatie, medewerker) LEFT JOIN collegas c USING (organisatie)
    WHERE p.dag = $2
    UNION ALL
    SELECT p.organisatie, NULL, p.aantal, coalesce(h.dagen, 0), coalesce(h.mediaan, 0)
    FROM per_organisatie p LEFT JOIN heel h USING (organisatie) WHERE p.dag = $2)
  SELECT organisatie, medewerker, aantal::int, gewoonlijk::float8, dagen::int FROM alle
  WHERE aantal > $4 AND aantal > $3 * gewoonlijk
  ORDER BY aantal / greatest(gewoonlijk, 1) DESC, organisatie, medewerker LIMIT 100`;
