import { rollen } from '@ketenhub/schema';
import { Register, type Wijziging } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { gegevens } from './gegevens';
import type { Stand } from './stand';

/** Reconstructs what the registry knew: the numbered changes up to a revision, of some people and of everybody. */
export class StandService {
  private keerpunten?: Promise<readonly string[]>;
  private laatste?: { readonly revisie: string; readonly feiten: Promise<readonly Wijziging[]> };

  constructor(private readonly db: DataSource) {}

  /** The last revision that was recorded at the moment; '0' before the first. */
  async revisieOp(moment: Date): Promise<string> {
    const [row] = (await this.db.query(REVISIE_OP, [moment])) as [{ revisie: string } | undefined];
    return row?.revisie ?? '0';
  }

  async opMoment(moment: Date, statushouder: string): Promise<Stand> {
    return this.op(await this.revisieOp(moment), statushouder);
  }

  /** The facts of this person and of his household as they stood at the revision, with the rules and tasks of then. */
  async op(revisie: string, statushouder: string): Promise<Stand> {
    const [algemeen, eigen] = await Promise.all([this.algemeen(revisie), this.over(revisie, [statushouder])]);
    return standUit(revisie, [...algemeen, ...eigen]);
  }

  /** The rules and tasks at the revision: they change seldom, so what is asked of many revisions is looked up once. */
  async algemeen(revisie: string): Promise<readonly Wijziging[]> {
    this.keerpunten ??= this.db
      .query<{ revisie: string }[]>(KEERPUNTEN, [ALGEMENE_SOORTEN])
      .then((rows) => rows.map((row) => row.revisie));
    const keerpunt = (await this.keerpunten).find((each) => BigInt(each) <= BigInt(revisie)) ?? '0';
    if (this.laatste?.revisie !== keerpunt)
      this.laatste = { revisie: keerpunt, feiten: this.db.query(ALGEMEEN, [keerpunt, ALGEMENE_SOORTEN]) };
    return this.laatste.feiten;
  }

  /** The facts of these people, and of everyone who shared a household with one of them. */
  private async over(revisie: string, ids: readonly string[]): Promise<Wijziging[]> {
    const leden = (await this.db.query(HUISGENOTEN, [revisie, ids])) as { sleutel: string }[];
    return this.db.query(PERSONEN, [revisie, [...new Set([...ids, ...leden.map(({ sleutel }) => sleutel)])]]);
  }
}

/** A register of these facts, each once, in the order in which they were recorded. */
export function standUit(revisie: string, feiten: readonly Wijziging[]): Stand {
  const register = new Register(gegevens, rollen());
  for (const feit of [...feiten].sort((a, b) => Number(BigInt(a.revisie) - BigInt(b.revisie)))) register.apply(feit);
  register.revisie = revisie;
  return { revisie, register };
}

/** Kinds of facts that are of nobody in particular. */
const ALGEMENE_SOORTEN = ['REGEL', 'TAAKTOEWIJZING', 'OPDRACHT'];

const REVISIE_OP = `SELECT revisie::text FROM wijziging w WHERE op <= $1 ORDER BY op DESC, w.revisie DESC LIMIT 1`;

/** The revisions at which they changed, the latest first. */
const KEERPUNTEN = `SELECT DISTINCT revisie FROM wijziging WHERE soort = ANY($1) ORDER BY revisie DESC`;

const ALGEMEEN = `
  SELECT DISTINCT ON (soort, sleutel) revisie::text, soort, sleutel, feit FROM wijziging w
  WHERE w.revisie <= $1::bigint AND soort = ANY($2) ORDER BY soort, sleutel, w.revisie DESC`;

/** Whoever was ever recorded in a household of these people; who of them belonged to it then, the facts say. */
const HUISGENOTEN = `
  SELECT DISTINCT sleutel FROM wijziging
  WHERE soort = 'PERSOON' AND feit ? 'huishouden' AND feit ->> 'huishouden' IN (
    SELECT feit ->> 'huishouden' FROM wijziging
    WHERE soort = 'PERSOON' AND sleutel = ANY($2) AND revisie <= $1::bigint AND feit ? 'huishouden')`;

const PERSONEN = `
  SELECT DISTINCT ON (w.soort, w.sleutel) w.revisie::text, w.soort, w.sleutel, w.feit FROM wijziging w
  JOIN (
    SELECT soort, sleutel FROM wijziging WHERE feit ? 'statushouder' AND feit ->> 'statushouder' = ANY($2)
    UNION SELECT 'PERSOON', unnest($2::text[])) AS eigen USING (soort, sleutel)
  WHERE w.revisie <= $1::bigint ORDER BY w.soort, w.sleutel, w.revisie DESC`;
