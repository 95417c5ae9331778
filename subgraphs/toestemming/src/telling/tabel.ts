/*
 * The record counted per day, in the Netherlands: by what was decided, and by who asked. Counted as records arrive; those of
 * one ledger arrive one delivery after the other, and each ledger has rows of its own, so nobody waits for another.
 */

const tel = (records: string): string => `
  INSERT INTO inzagetelling AS t (dag, bron, organisatie, rol, doel, categorie, grondslag, besluit, reden, aantal)
  SELECT (k.einde AT TIME ZONE 'Europe/Amsterdam')::date, k.bron, k.organisatie, k.rol, coalesce(k.doel, ''), b.categorie,
    coalesce(b.grondslag, ''), b.besluit, coalesce(b.reden, ''), count(*)
  FROM ${records} k, jsonb_to_recordset(k.besluiten) AS b (categorie text, grondslag text, besluit text, reden text)
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
  ON CONFLICT (dag, bron, organisatie, rol, doel, categorie, grondslag, besluit, reden)
    DO UPDATE SET aantal = t.aantal + EXCLUDED.aantal;
  INSERT INTO medewerkertelling AS t (dag, bron, organisatie, medewerker, rol, inzagen, geweigerd, "zonderBetrokkenheid")
  SELECT (k.einde AT TIME ZONE 'Europe/Amsterdam')::date, k.bron, k.organisatie, k.gebruiker, k.rol, count(*),
    count(*) FILTER (WHERE k.besluiten @> '[{"besluit": "GEWEIGERD"}]'),
    count(*) FILTER (WHERE k.besluiten @> '[{"reden": "GEEN_BETROKKENHEID"}]')
  FROM ${records} k WHERE k.rol <> 'BETROKKENE'
  GROUP BY 1, 2, 3, 4, 5
  ON CONFLICT (dag, bron, organisatie, medewerker, rol) DO UPDATE SET inzagen = t.inzagen + EXCLUDED.inzagen,
    geweigerd = t.geweigerd + EXCLUDED.geweigerd,
    "zonderBetrokkenheid" = t."zonderBetrokkenheid" + EXCLUDED."zonderBetrokkenheid";`;

export const CREATE_TELLINGEN = `
  CREATE TABLE inzagetelling (
    dag date NOT NULL,
    bron text NOT NULL,
    organisatie text NOT NULL,
    rol text NOT NULL,
    doel text NOT NULL,
    categorie text NOT NULL,
    grondslag text NOT NULL,
    besluit text NOT NULL,
    reden text NOT NULL,
    aantal bigint NOT NULL,
    PRIMARY KEY (dag, bron, organisatie, rol, doel, categorie, grondslag, besluit, reden)
  );
  CREATE INDEX inzagetelling_categorie ON inzagetelling (categorie, dag);
  CREATE TABLE medewerkertelling (
    dag date NOT NULL,
    bron text NOT NULL,
    organisatie text NOT NULL,
    medewerker text NOT NULL,
    rol text NOT NULL,
    inzagen bigint NOT NULL,
    geweigerd bigint NOT NULL,
    "zonderBetrokkenheid" bigint NOT NULL,
    PRIMARY KEY (dag, bron, organisatie, medewerker, rol)
  );
  CREATE FUNCTION logboek.tel() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN ${tel('nieuw')}
      RETURN NULL;
    END $$;
  CREATE TRIGGER tel AFTER INSERT ON keteninzage REFERENCING NEW TABLE AS nieuw
    FOR EACH STATEMENT EXECUTE FUNCTION logboek.tel();`;

/** What was collected before anyone counted. */
export const TEL_ALLES = tel('keteninzage');

export const DROP_TELLINGEN = `
  DROP TRIGGER tel ON keteninzage;
  DROP FUNCTION logboek.tel();
  DROP TABLE inzagetelling, medewerkertelling;`;

/** Days that is kept how much a medewerker looked at: a year, and what it is compared with. */
export const VERGEET_MEDEWERKERS = `DELETE FROM medewerkertelling WHERE dag < current_date - 400`;
