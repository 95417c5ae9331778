import type { FeitPerSoort, FeitSoort } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';

/** A fact as it now stands; null when it no longer holds. */
export type Feit = {
  [S in FeitSoort]: { readonly soort: S; readonly sleutel: string; readonly feit: FeitPerSoort[S] | null };
}[FeitSoort];

/** Postgres channel on which every process hears that there are changes. */
export const WIJZIGING_KANAAL = 'ketenhub_wijziging';

/**
 * The only writer of the numbered changes. The counter's row is locked until commit, so revisions are gapless and in
 * commit order over all replicas; a rollback gives the numbers back. Record last in a transaction: all others wait.
 */
export class WijzigingenService {
  /** Writes one fact in the caller's transaction and returns its revision. */
  static record<S extends FeitSoort>(
    manager: EntityManager,
    soort: S,
    sleutel: string,
    feit: FeitPerSoort[S] | null,
  ): Promise<string> {
    return WijzigingenService.recordAll(manager, [{ soort, sleutel, feit } as Feit]);
  }

  /** Writes several facts, each under its own revision and no fact twice, and returns the last revision. */
  static async recordAll(manager: EntityManager, feiten: readonly Feit[]): Promise<string> {
    const [[{ stand }]] = (await manager.query(NUMBER, [feiten.length])) as [[{ stand: string }]];
    if (feiten.length === 0) return stand;
    const before = BigInt(stand) - BigInt(feiten.length);
    const numbered = feiten.map((feit, i) => ({ ...feit, revisie: String(before + BigInt(i) + 1n) }));
    const [superseded] = (await manager.query(SUPERSEDE, [JSON.stringify(numbered)])) as [
      { soort: string; sleutel: string }[],
    ];
    const known = new Set(superseded.map(({ soort, sleutel }) => `${soort} ${sleutel}`));
    const rows = numbered.map((feit) => ({
      ...feit,
      beperkt: known.has(`${feit.soort} ${feit.sleutel}`) || mayEnd(feit),
    }));
    await manager.query(INSERT, [JSON.stringify(rows), new Date()]);
    await manager.query('SELECT pg_notify($1, $2)', [WIJZIGING_KANAAL, stand]);
    return stand;
  }
}

/** Only a consent, an opdracht or an involvement that is new permits more and nothing less; all else waits for its grace period. */
const mayEnd = ({ soort, feit }: Feit): boolean =>
  feit === null ||
  !(
    soort === 'BETROKKENHEID' ||
    soort === 'OPDRACHT' ||
    (soort === 'TOESTEMMING' && (feit as { ingetrokkenOp?: number }).ingetrokkenOp === undefined)
  );

const NUMBER = `UPDATE revisie SET stand = stand + $1 RETURNING stand::text`;

/** Of each fact only the last change stands; a snapshot is what stands. */
const SUPERSEDE = `
  UPDATE wijziging w SET actueel = false
  FROM jsonb_to_recordset($1::jsonb) AS nieuw (soort text, sleutel text)
  WHERE w.soort = nieuw.soort AND w.sleutel = nieuw.sleutel AND w.actueel
  RETURNING w.soort, w.sleutel`;

/** `op`: no earlier than what this process itself stamped as ended. */
const INSERT = `
  INSERT INTO wijziging (revisie, soort, sleutel, feit, actueel, beperkt, op)
  SELECT revisie, soort, sleutel, NULLIF(feit, 'null'::jsonb), true, beperkt, GREATEST($2, clock_timestamp())
  FROM jsonb_to_recordset($1::jsonb) AS nieuw (revisie bigint, soort text, sleutel text, feit jsonb, beperkt boolean)
  ORDER BY revisie`;
