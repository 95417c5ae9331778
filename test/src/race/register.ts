import { randomUUID } from 'node:crypto';
import { openDatabase } from '@ketenhub/subgraph';
import { toestemming, VolgersService, WijzigingenService } from '@ketenhub/subgraph-toestemming';
import type { DataSource } from 'typeorm';

type Feit = Parameters<typeof WijzigingenService.recordAll>[1][number];

export const ORGANISATIE = 'vluchtelingenwerk-maasveld';
export const DOEL = 'MAATSCHAPPELIJK_BEGELEIDEN';
export const MEDEWERKER = 'mw-race';

/** Writes to the registry's database as one more replica of it, with the same code. */
export class RaceRegister {
  private constructor(private readonly db: DataSource) {}

  static async open(url: string): Promise<RaceRegister> {
    return new RaceRegister(await openDatabase(url, toestemming, { pool: 4 }));
  }

  /** People of whom the gemeente has a plan, and nobody has been given consent yet. */
  async personen(ids: readonly string[], count: number): Promise<string[]> {
    const rows = (await this.db.query(
      `SELECT statushouder AS id FROM persoon WHERE gemeente = '9901' AND statushouder = ANY ($1)
       AND NOT EXISTS (SELECT FROM toestemming t WHERE t.statushouder = persoon.statushouder AND t.categorie = 'PIP_HOOFDLIJN')
       ORDER BY 1 LIMIT $2`,
      [ids, count],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /**
   * The person's consent, as if given a minute ago; valid until the moment. Who tries again after a cut connection gives the
   * same id: the first may have been committed, and a second consent would outlive the withdrawal of the other.
   */
  async geef(statushouder: string, geldigTot: Date, id: string = randomUUID()): Promise<string> {
    const besluitOp = new Date(Date.now() - 60_000);
    await this.db.transaction(async (manager) => {
      const row = { id, statushouder, ontvanger: ORGANISATIE, doel: DOEL, status: 'GEGEVEN', besluitOp, geldigTot };
      await manager.query(CLONE, [JSON.stringify(row)]);
      const feit = {
        ...row,
        verstrekker: 'gemeente-maasveld',
        categorieen: ['PIP_HOOFDLIJN'],
        uitdrukkelijk: false,
        gegevenOp: besluitOp.getTime(),
        geldigTot: geldigTot.getTime(),
      };
      await WijzigingenService.recordAll(manager, [{ soort: 'TOESTEMMING', sleutel: id, feit } as unknown as Feit]);
    });
    return id;
  }

  /** Whether the medewerker is involved from now on; resolves when an end is in force everywhere. */
  async betrokken(statushouder: string, is: boolean): Promise<void> {
    const feit = {
      statushouder,
      organisatie: ORGANISATIE,
      taak: 'MAATSCHAPPELIJKE_BEGELEIDING',
      medewerker: MEDEWERKER,
      van: 0,
      ...(!is && { tot: Date.now() }),
    };
    const sleutel = `race-${statushouder}`;
    const revisie = await this.db.transaction((manager) =>
      WijzigingenService.recordAll(manager, [{ soort: 'BETROKKENHEID', sleutel, feit } as unknown as Feit]),
    );
    if (!is) await new VolgersService(this.db).bevestiging(revisie);
  }

  /** Kills one server process of Postgres, which makes all of Postgres start again. */
  async laatPostgresHerstarten(): Promise<void> {
    const [{ pid }] = (await this.db.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
    process.kill(pid, 'SIGKILL');
  }

  async query<R>(sql: string, values: unknown[] = []): Promise<R[]> {
    return (await this.db.query(sql, values)) as R[];
  }

  close(): Promise<void> {
    return this.db.destroy();
  }
}

/** A row like one that is there: what else a consent needs is not this test's concern. */
const CLONE = `
  INSERT INTO toestemming SELECT (jsonb_populate_record(t, $1::jsonb)).* FROM toestemming t
  WHERE status = 'GEGEVEN' AND categorie = 'PIP_HOOFDLIJN' AND verstrekker = 'gemeente-maasveld' LIMIT 1
  ON CONFLICT DO NOTHING`;
