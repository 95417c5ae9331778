import type { Toestemming } from '@ketenhub/consent';
import type { Besluit } from '@ketenhub/ledger';
import type { DataSource, EntityManager } from 'typeorm';
import { ontvangersIn, wachtOpBeurt } from '../kennisgeving/ontvangers';
import { kennisgevingenUitWijzigingen } from '../kennisgeving/uit-wijzigingen';
import { grondoordeel, type Bevinding } from './grondoordeel';

/**
 * Looks at every change and every record that came in since the last time, once over all replicas: keeps what is wrong for
 * the FG, and who must be told of what. Resolves with how many it found wrong that nobody had found before.
 */
export async function controleer(db: DataSource): Promise<number> {
  await kennisgevingenUitWijzigingen(db);
  let gevonden = 0;
  for (const { bron } of (await db.query(BRONNEN)) as { bron: string }[])
    for (let meer = true; meer;) {
      const portie = await db.transaction((manager) => controleerPortie(manager, bron));
      gevonden += portie.gevonden;
      meer = portie.meer;
    }
  return gevonden;
}

/** The next records of one ledger, which come in without gaps; whether there may be more. */
async function controleerPortie(manager: EntityManager, bron: string): Promise<{ meer: boolean; gevonden: number }> {
  await wachtOpBeurt(manager);
  await manager.query('INSERT INTO inzagecontrole (bron) VALUES ($1) ON CONFLICT DO NOTHING', [bron]);
  const [{ van, tot }] = (await manager.query(POSITIE, [bron])) as [{ van: string; tot: string }];
  if (BigInt(tot) <= BigInt(van)) {
    await manager.query('UPDATE inzagecontrole SET op = clock_timestamp() WHERE bron = $1', [bron]);
    return { meer: false, gevonden: 0 };
  }
  const getoond = (await manager.query(GETOOND, [bron, van, tot])) as Rij[];
  const bevindingen = getoond.flatMap((rij) => {
    const soort = grondoordeel(rij);
    return soort === undefined ? [] : [toBevinding(bron, rij, soort)];
  });
  if (bevindingen.length > 0) await manager.query(BEVINDINGEN, [JSON.stringify(bevindingen)]);
  await ontvangersIn(manager, bron, van, tot);
  await manager.query(VOORTGANG, [bron, tot, getoond.length]);
  return { meer: true, gevonden: bevindingen.length };
}

interface Rij {
  readonly volgnummer: string;
  readonly betrokkene: string;
  readonly organisatie: string;
  readonly rol: string;
  readonly doel: string | null;
  readonly begin: Date;
  readonly einde: Date;
  readonly besluit: Besluit;
  readonly toestemming: (Toestemming & { readonly statushouder: string }) | null;
  readonly beeindigdOp: Date | null;
}

const toBevinding = (bron: string, { besluit, toestemming: _, beeindigdOp: __, ...rij }: Rij, soort: Bevinding) => ({
  bron,
  ...rij,
  categorie: besluit.categorie,
  toestemming: besluit.toestemming ?? '',
  soort,
});

const PORTIE = 5_000;

/** Each ledger once, by jumps through the index. */
const BRONNEN = `
  WITH RECURSIVE bronnen AS (
    SELECT min(bron) AS bron FROM keteninzage
    UNION ALL
    SELECT (SELECT min(k.bron) FROM keteninzage k WHERE k.bron > b.bron) FROM bronnen b WHERE b.bron IS NOT NULL)
  SELECT bron FROM bronnen WHERE bron IS NOT NULL`;

const POSITIE = `
  SELECT c.tot AS van,
    least(c.tot + ${PORTIE}, (SELECT max(k.volgnummer) + 1 FROM keteninzage k WHERE k.bron = c.bron)) AS tot
  FROM inzagecontrole c WHERE c.bron = $1`;

const VOORTGANG = `
  UPDATE inzagecontrole SET tot = $2, gecontroleerd = gecontroleerd + $3, op = clock_timestamp() WHERE bron = $1`;

/** What was shown on consent, with that consent as of the revision of the decision, and when it ended after that. */
const GETOOND = `
  SELECT k.volgnummer, k.betrokkene, k.organisatie, k.rol, k.doel, k.begin, k.einde, b.besluit,
    toen.feit AS toestemming, later.op AS "beeindigdOp"
  FROM keteninzage k
  CROSS JOIN LATERAL jsonb_array_elements(k.besluiten) AS b (besluit)
  LEFT JOIN LATERAL (
    SELECT w.feit FROM wijziging w
    WHERE w.soort = 'TOESTEMMING' AND w.sleutel = b.besluit ->> 'toestemming' AND w.revisie <= k.revisie
    ORDER BY w.revisie DESC LIMIT 1) AS toen ON true
  LEFT JOIN LATERAL (
    SELECT min(w.op) AS op FROM wijziging w
    WHERE w.soort = 'TOESTEMMING' AND w.sleutel = b.besluit ->> 'toestemming' AND w.revisie > k.revisie
      AND (w.feit IS NULL OR w.feit ? 'ingetrokkenOp')) AS later ON true
  WHERE k.bron = $1 AND k.volgnummer >= $2 AND k.volgnummer < $3
    AND b.besluit ->> 'besluit' = 'TOEGESTAAN'
    AND b.besluit ->> 'grondslag' IN ('TOESTEMMING', 'UITDRUKKELIJKE_TOESTEMMING')
  ORDER BY k.volgnummer`;

const BEVINDINGEN = `
  INSERT INTO inzagebevinding (bron, volgnummer, einde, betrokkene, organisatie, rol, doel, categorie, toestemming, soort)
  SELECT bron, volgnummer, einde, betrokkene, organisatie, rol, doel, categorie, toestemming, soort
  FROM jsonb_to_recordset($1::jsonb) AS b (bron text, volgnummer bigint, einde timestamptz, betrokkene text,
    organisatie text, rol text, doel text, categorie text, toestemming text, soort text)
  ON CONFLICT DO NOTHING`;
