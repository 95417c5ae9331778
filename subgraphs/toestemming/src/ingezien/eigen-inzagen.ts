import { IN_FORCE, NOT_CONFIDENTIAL } from '@ketenhub/ledger';
import type { DataSource } from 'typeorm';
import { eisPlaats, KOLOMMEN, NIEUWSTE_EERST, plaatsVan, type Keteninzage } from '../inzage/keteninzage';

/** That something about him was declared confidential, or no longer is, tells a person as much as what is still hidden. */
const GEEN_VERKLARING = `NOT (EXISTS (
    SELECT FROM logboek.vertrouwelijkheid v WHERE v.betrokkene = k.betrokkene AND ${IN_FORCE}
  ) AND (k.besluiten @> '[{"velden": ["Mutation.verklaarVertrouwelijk"]}]'
    OR k.besluiten @> '[{"velden": ["Mutation.hefVertrouwelijkheidOp"]}]'))`;

/** What others were shown of a person and he may know of now (hard case 29); what he looked up himself is no disclosure. */
const GETOOND_AAN_ANDEREN = `k.betrokkene = $1 AND k.besluiten @> '[{"besluit": "TOEGESTAAN"}]'
  AND NOT (k.rol = 'BETROKKENE' AND k.gebruiker = $1) AND ${NOT_CONFIDENTIAL} AND ${GEEN_VERKLARING}`;

/** The newest records, at most `limit`, after a place. */
export function eigenInzagen(
  db: Pick<DataSource, 'query'>,
  statushouder: string,
  plaats: readonly string[] | undefined,
  limit: number,
): Promise<Keteninzage[]> {
  if (plaats !== undefined) eisPlaats(plaats);
  const na = plaats === undefined ? '' : 'AND k.einde <= $2 AND (k.einde, k.bron, k.volgnummer) < ($2, $3, $4)';
  return db.query(
    `SELECT ${KOLOMMEN} FROM keteninzage k WHERE ${GETOOND_AAN_ANDEREN} ${na} ORDER BY ${NIEUWSTE_EERST} LIMIT ${limit}`,
    [statushouder, ...(plaats ?? [])],
  );
}

/** All of them, the newest first, in portions. */
export async function* alleEigenInzagen(
  db: Pick<DataSource, 'query'>,
  statushouder: string,
): AsyncIterable<readonly Keteninzage[]> {
  for (let plaats: readonly string[] | undefined; ;) {
    const rows = await eigenInzagen(db, statushouder, plaats, 1_000);
    if (rows.length === 0) return;
    yield rows;
    plaats = plaatsVan(rows.at(-1)!);
  }
}

/** The same taken together: one receiver, purpose, category, ground and source. */
export interface Ontvangen {
  readonly organisatie: string;
  readonly rol: string;
  readonly doel: string | null;
  readonly categorie: string;
  readonly grondslag: string | null;
  readonly verstrekker: string | null;
  readonly aantal: number;
  readonly eerste: Date;
  readonly laatste: Date;
}

export const ontvangenDoor = (db: Pick<DataSource, 'query'>, statushouder: string): Promise<Ontvangen[]> =>
  db.query(ONTVANGEN, [statushouder]);

const ONTVANGEN = `
  SELECT k.organisatie, k.rol, k.doel, b.categorie, b.grondslag, b.bron AS verstrekker, count(*)::int AS aantal,
    min(k.einde) AS eerste, max(k.einde) AS laatste
  FROM keteninzage k
  CROSS JOIN LATERAL jsonb_to_recordset(k.besluiten) AS b (categorie text, besluit text, grondslag text, bron text)
  WHERE ${GETOOND_AAN_ANDEREN} AND b.besluit = 'TOEGESTAAN'
  GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 4, 2, 3, 5, 6`;
