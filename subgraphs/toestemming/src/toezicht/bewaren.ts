import { verwerkingsactiviteit } from '@ketenhub/schema';

const TOEZICHT = verwerkingsactiviteit('PRIVACY_TOEZICHT');
const GRENS = `now() - logboek.maanden_van('${TOEZICHT}') * interval '1 month'`;

/** A reason goes after its last notice; what a recipient has not confirmed stays, and its reason with it. */
const VOORBIJ = {
  inzagebevinding: 'r.op <= grens',
  kennisgeving: 'r."bevestigdOp" <= grens',
  kennisgevinggrond: `r.op <= grens AND NOT EXISTS (
    SELECT FROM kennisgeving n WHERE n.grond = r.id AND (n."bevestigdOp" <= grens) IS NOT TRUE)`,
} as const;
const SINDS = { inzagebevinding: 'op', kennisgeving: 'bevestigdOp', kennisgevinggrond: 'op' } as const;
const TABELLEN = Object.keys(VOORBIJ) as (keyof typeof VOORBIJ)[];

/**
 * What oversight keeps about people stays as long as PRIVACY_TOEZICHT says (schema/bewaartermijnen.yaml) and goes with
 * `npm run retention`, which calls these two functions. Before its time a trigger keeps a row, whoever asks.
 */
export const CREATE_BEWAREN = `
  CREATE FUNCTION logboek.bewaak_toezicht() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE tot timestamptz := (to_jsonb(OLD) ->> TG_ARGV[0])::timestamptz
      + logboek.maanden_van('${TOEZICHT}') * interval '1 month';
    BEGIN
      IF tot <= now() THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'the table % is append-only: this row stays until %', TG_TABLE_NAME, coalesce(tot, 'infinity')
        USING ERRCODE = 'KH001';
    END $$;
  DROP TRIGGER alleen_aanvullen ON inzagebevinding;
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE ON inzagebevinding
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();
  ${TABELLEN.map(
    (tabel) => `CREATE TRIGGER bewaak_toezicht BEFORE DELETE ON ${tabel}
    FOR EACH ROW EXECUTE FUNCTION logboek.bewaak_toezicht('${SINDS[tabel]}');`,
  ).join('\n  ')}

  CREATE FUNCTION logboek.verlopen_buiten_logboek()
  RETURNS TABLE (tabel text, verwerkingsactiviteit text, maand text, aantal integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT v.tabel, '${TOEZICHT}', to_char(v.sinds AT TIME ZONE 'UTC', 'YYYY-MM'), count(*)::int
    FROM (SELECT ${GRENS} AS grens) g CROSS JOIN LATERAL (
      ${TABELLEN.map(
        (tabel) => `SELECT '${tabel}' AS tabel, r."${SINDS[tabel]}" AS sinds FROM ${tabel} r WHERE ${VOORBIJ[tabel]}`,
      ).join('\n      UNION ALL ')}) v
    GROUP BY 1, 3 ORDER BY 1, 3 $$;

  CREATE FUNCTION logboek.verwijder_buiten_logboek(activiteit text, voor timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      grens timestamptz := coalesce(voor, ${GRENS});
      weg integer;
      totaal integer := 0;
    BEGIN
      IF activiteit <> '${TOEZICHT}' THEN RETURN 0; END IF;
      ${TABELLEN.map(
        (tabel) => `DELETE FROM ${tabel} r WHERE ${VOORBIJ[tabel]};
      GET DIAGNOSTICS weg = ROW_COUNT;
      totaal := totaal + weg;
      INSERT INTO logboek.verwijdering (tabel, verwerkingsactiviteit, maanden, volgnummers)
      SELECT '${tabel}', '${TOEZICHT}', logboek.maanden_van('${TOEZICHT}'), '{}' WHERE weg > 0;`,
      ).join('\n      ')}
      RETURN totaal;
    END $$;
  REVOKE ALL ON FUNCTION logboek.verlopen_buiten_logboek() FROM PUBLIC;
  REVOKE ALL ON FUNCTION logboek.verwijder_buiten_logboek(text, timestamptz) FROM PUBLIC;
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = CURRENT_USER || '_bewaren') THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION logboek.verlopen_buiten_logboek(),
        logboek.verwijder_buiten_logboek(text, timestamptz) TO %I', CURRENT_USER || '_bewaren');
    END IF;
  END $$;`;

export const DROP_BEWAREN = `
  DROP FUNCTION logboek.verwijder_buiten_logboek(text, timestamptz);
  DROP FUNCTION logboek.verlopen_buiten_logboek();
  DROP FUNCTION logboek.bewaak_toezicht() CASCADE;
  DROP TRIGGER alleen_aanvullen ON inzagebevinding;
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON inzagebevinding
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();`;
