import type { DataSource } from 'typeorm';
import { ontvangersVan, wachtOpBeurt } from './ontvangers';

/** Makes a reason of every consent that was withdrawn or lapsed and of every objection, and finds who must be told. */
export async function kennisgevingenUitWijzigingen(db: DataSource): Promise<void> {
  for (let more = true; more;)
    more = await db.transaction(async (manager) => {
      await wachtOpBeurt(manager);
      const [{ van, tot }] = (await manager.query(PORTIE)) as [{ van: string; tot: string | null }];
      if (tot === null) return false;
      const gronden = (await manager.query(GRONDEN, [van, tot])) as { id: string }[];
      if (gronden.length > 0)
        await ontvangersVan(
          manager,
          gronden.map(({ id }) => id),
        );
      await manager.query('UPDATE kennisgevingstand SET revisie = $1', [tot]);
      return true;
    });
}

const PORTIE = `
  SELECT s.revisie AS van, (
    SELECT max(p.revisie) FROM (
      SELECT w.revisie FROM wijziging w WHERE w.revisie > s.revisie ORDER BY w.revisie LIMIT 2000) p) AS tot
  FROM kennisgevingstand s`;

const GRONDEN = `
  INSERT INTO kennisgevinggrond (id, aanleiding, statushouder, categorie, toestemming, doel, ontvanger, op)
  SELECT DISTINCT ON (soort, sleutel) lower(soort) || '/' || sleutel,
    CASE soort WHEN 'TOESTEMMING' THEN 'INTREKKING' ELSE 'BEPERKING' END,
    feit ->> 'statushouder', coalesce(feit -> 'categorieen' ->> 0, feit ->> 'categorie'),
    CASE soort WHEN 'TOESTEMMING' THEN sleutel END, feit ->> 'doel', feit ->> 'ontvanger', op
  FROM wijziging w
  WHERE w.revisie > $1 AND w.revisie <= $2 AND feit IS NOT NULL
    AND ((soort = 'TOESTEMMING' AND feit ? 'ingetrokkenOp') OR soort = 'BEZWAAR')
  ORDER BY soort, sleutel, w.revisie
  ON CONFLICT (id) DO NOTHING RETURNING id`;
