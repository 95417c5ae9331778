/**
 * Which processing is confidential, and until when (Logboek Dataverwerkingen; AVG art. 23): of one source, or of all where
 * `bron` is empty; of one person, or of all where `betrokkene` is. Part of CREATE_KETENINZAGE. Nothing is changed: a
 * declaration that ends early gets its line in `logboek.opheffing`.
 */
export const CREATE_VERTROUWELIJKHEID = `
  CREATE TABLE logboek.vertrouwelijkheid (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    verwerkingsactiviteit text NOT NULL,
    bron text,
    betrokkene text,
    van timestamptz NOT NULL DEFAULT now(),
    tot timestamptz NOT NULL,
    reden text NOT NULL CHECK (reden <> ''),
    door text NOT NULL,
    op timestamptz NOT NULL DEFAULT now(),
    CHECK (tot > van)
  );
  CREATE INDEX vertrouwelijkheid_activiteit ON logboek.vertrouwelijkheid (verwerkingsactiviteit, tot);
  CREATE TABLE logboek.opheffing (
    vertrouwelijkheid uuid PRIMARY KEY REFERENCES logboek.vertrouwelijkheid,
    door text NOT NULL,
    op timestamptz NOT NULL DEFAULT now()
  );
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON logboek.vertrouwelijkheid
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON logboek.opheffing
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();
`;

/** Whether a declaration `v` is in force now. */
export const IN_FORCE = `v.van <= now() AND now() < v.tot
    AND NOT EXISTS (SELECT FROM logboek.opheffing o WHERE o.vertrouwelijkheid = v.id)`;

/** Whether the person may know of a row `k` of `keteninzage` now (hard case 29); the FG sees it in any case. */
export const NOT_CONFIDENTIAL = `NOT EXISTS (
  SELECT FROM logboek.vertrouwelijkheid v
  WHERE v.verwerkingsactiviteit = k.verwerkingsactiviteit
    AND (v.bron IS NULL OR v.bron = k.bron) AND (v.betrokkene IS NULL OR v.betrokkene = k.betrokkene)
    AND ${IN_FORCE})`;
