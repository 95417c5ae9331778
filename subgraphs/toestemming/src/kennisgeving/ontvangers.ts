import { NOT_CONFIDENTIAL } from '@ketenhub/ledger';
import type { EntityManager } from 'typeorm';
import { DOORVOEREN_MS } from '../toezicht/grondoordeel';

/*
 * Who was shown the category, by the record: not the source itself, nor the person. Done when a reason comes, over all that
 * is on record, and when records come, over all reasons; whoever does either holds the lock, so none falls in between.
 */

export const wachtOpBeurt = (manager: EntityManager): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtext('kennisgeving'))`);

/** Those of new reasons. */
export const ontvangersVan = (manager: EntityManager, gronden: readonly string[]): Promise<unknown> =>
  manager.query(vul('g.id = ANY($1)'), [gronden]);

/** Those in new records of one ledger: a half-open range of its numbers. */
export const ontvangersIn = (manager: EntityManager, bron: string, van: string, tot: string): Promise<unknown> =>
  manager.query(vul('k.bron = $1 AND k.volgnummer >= $2 AND k.volgnummer < $3'), [bron, van, tot]);

/** A record `k`, with a decision `b` in it, by which somebody received what the reason `g` is about. */
const ONTVING = `keteninzage k ON k.betrokkene = g.statushouder
  JOIN LATERAL jsonb_to_recordset(k.besluiten)
    AS b (categorie text, besluit text, grondslag text, toestemming text, bron text) ON
    b.besluit = 'TOEGESTAAN' AND b.categorie = g.categorie AND b.grondslag <> 'EIGEN_BRON'
    AND k.rol <> 'BETROKKENE' AND b.bron IS DISTINCT FROM k.organisatie AND k.organisatie IS DISTINCT FROM g.organisatie
    AND (g.toestemming IS NULL OR b.toestemming = g.toestemming)
    AND (g.doel IS NULL OR k.doel = g.doel)
    AND (g.ontvanger IS NULL OR k.organisatie = g.ontvanger)
    AND (g.sinds IS NULL OR k.einde >= g.sinds)
    AND k.begin <= g.op + interval '${DOORVOEREN_MS} milliseconds'`;

const vul = (waar: string): string => `
  INSERT INTO kennisgeving AS n (grond, organisatie, eerste, laatste)
  SELECT g.id, k.organisatie, min(k.einde), max(k.einde)
  FROM kennisgevinggrond g JOIN ${ONTVING}
  WHERE ${waar}
  GROUP BY g.id, k.organisatie
  ON CONFLICT (grond, organisatie) DO UPDATE
    SET eerste = least(n.eerste, EXCLUDED.eerste), laatste = greatest(n.laatste, EXCLUDED.laatste)`;

/** May who reported reason `g` know of the recipient of notice `n`: did that one receive anything that is not confidential? */
export const NIET_VERTROUWELIJK = `EXISTS (
  SELECT FROM (SELECT g.*) g JOIN ${ONTVING} WHERE k.organisatie = n.organisatie AND ${NOT_CONFIDENTIAL})`;
