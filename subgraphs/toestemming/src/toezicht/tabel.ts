/** How far the standing check has come in each ledger, and what it found. Findings are only added. */
export const CREATE_TOEZICHT = `
  CREATE TABLE inzagecontrole (
    bron text PRIMARY KEY,
    tot bigint NOT NULL DEFAULT 0,
    gecontroleerd bigint NOT NULL DEFAULT 0,
    op timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE TABLE inzagebevinding (
    bron text NOT NULL,
    volgnummer bigint NOT NULL,
    categorie text NOT NULL,
    toestemming text NOT NULL,
    einde timestamptz(3) NOT NULL,
    betrokkene text NOT NULL,
    organisatie text NOT NULL,
    rol text NOT NULL,
    doel text,
    soort text NOT NULL CHECK (soort IN ('ONBEKENDE_TOESTEMMING', 'DEKT_NIET', 'NIET_GELDIG', 'NA_BEEINDIGING')),
    op timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (bron, volgnummer, categorie, toestemming)
  );
  CREATE INDEX inzagebevinding_einde ON inzagebevinding (einde, bron, volgnummer, categorie, toestemming);
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON inzagebevinding
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();`;

export const DROP_TOEZICHT = 'DROP TABLE inzagecontrole, inzagebevinding;';
