/** SQLSTATE of a removal before its time. */
export const NIET_VERLOPEN_STATE = 'KH001';

/** Whether a head in a row of `logboek.gezien` is a day old and the next one that agreed came in the same hour. */
export const isThinned = (row: string): string => `${row}.akkoord AND ${row}.op < now() - interval '1 day'
  AND date_trunc('hour', ${row}.op) = (SELECT date_trunc('hour', n.op) FROM logboek.gezien n
    WHERE n.bron = ${row}.bron AND n.grootte > ${row}.grootte AND n.akkoord ORDER BY n.grootte LIMIT 1)`;

/**
 * What lets a record go, and when; part of CREATE_INZAGE. `logboek.bewaartermijn` says how long the records of a processing
 * activity stay (the newest line counts). A row before its time is kept by a trigger, whoever asks; one past it may be
 * removed by the bewaarder alone, a role of its own that can read no contents. What went stands in `logboek.verwijdering`.
 * Of the heads that a witness agreed with, one an hour stays after a day: a fork can still be located to the hour.
 */
export const CREATE_BEWAREN = `
  CREATE TABLE logboek.bewaartermijn (
    verwerkingsactiviteit text NOT NULL,
    sinds timestamptz NOT NULL DEFAULT now(),
    maanden integer NOT NULL CHECK (maanden > 0),
    PRIMARY KEY (verwerkingsactiviteit, sinds)
  );
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON logboek.bewaartermijn
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();
  CREATE TABLE logboek.verwijdering (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tabel text NOT NULL,
    bron text,
    verwerkingsactiviteit text NOT NULL,
    maanden integer NOT NULL,
    volgnummers int8multirange NOT NULL,
    op timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON logboek.verwijdering
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();

  CREATE FUNCTION logboek.maanden_van(activiteit text) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT maanden FROM logboek.bewaartermijn WHERE verwerkingsactiviteit = activiteit ORDER BY sinds DESC LIMIT 1 $$;

  CREATE FUNCTION logboek.bewaak_termijn() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE tot timestamptz := OLD.einde + logboek.maanden_van(OLD.verwerkingsactiviteit) * interval '1 month';
    BEGIN
      IF tot <= now() THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'the table % is append-only: this record stays until %', TG_TABLE_NAME, coalesce(tot, 'infinity')
        USING ERRCODE = '${NIET_VERLOPEN_STATE}';
    END $$;

  CREATE FUNCTION logboek.bewaak_gezien() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${isThinned('OLD')} THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'the table % is append-only: this head stays', TG_TABLE_NAME;
    END $$;
`;

/** The role named after the owner of the database is its bewaarder, where it exists. */
export const APPOINT_OWN = `
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = CURRENT_USER || '_bewaren') THEN
      PERFORM logboek.benoem_bewaarder((CURRENT_USER || '_bewaren')::name);
    END IF;
  END $$;`;

/** Makes a role the bewaarder of this database. */
export const APPOINT = `
  CREATE FUNCTION logboek.benoem_bewaarder(rol name) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('GRANT USAGE ON SCHEMA logboek TO %I', rol);
      EXECUTE format('GRANT SELECT ON logboek.bewaartermijn, logboek.verwijdering TO %I', rol);
      EXECUTE format('GRANT INSERT ON logboek.verwijdering TO %I', rol);
      EXECUTE format('GRANT SELECT (bron, grootte, akkoord, op), DELETE ON logboek.gezien TO %I', rol);
      EXECUTE format('GRANT SELECT (volgnummer, einde, verwerkingsactiviteit), DELETE ON inzage TO %I', rol);
      IF to_regclass('keteninzage') IS NOT NULL THEN
        EXECUTE format('GRANT SELECT (bron, volgnummer, einde, verwerkingsactiviteit), DELETE ON keteninzage TO %I', rol);
      END IF;
    END $$;
  ${APPOINT_OWN}
`;
