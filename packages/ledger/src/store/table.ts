import { APPOINT, CREATE_BEWAREN } from '../retention/table';

/** A partition inherits the triggers per row, not the one that keeps it from being emptied. */
export const emptyNever = (table: string): string => `
  CREATE TRIGGER niet_legen BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION logboek.alleen_aanvullen();
  SELECT logboek.neem_rechten_af('${table}');`;

/** As appendOnly, but for rows past their time: those the bewaarder may remove (`logboek.bewaak_termijn`). */
export const keptForItsTime = (table: string): string => `
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();
  CREATE TRIGGER bewaak_termijn BEFORE DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION logboek.bewaak_termijn();${emptyNever(table)}`;

/** As appendOnly, but for heads that others close to them make up for (`logboek.bewaak_gezien`). */
const thinnedOut = (table: string): string => `
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();
  CREATE TRIGGER bewaak_gezien BEFORE DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION logboek.bewaak_gezien();${emptyNever(table)}`;

export const appendOnly = (table: string): string => `
  CREATE TRIGGER alleen_aanvullen BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION logboek.alleen_aanvullen();${emptyNever(table)}`;

/** What a record is, in columns. */
export const RECORD_COLUMNS = `
    trace_id text NOT NULL,
    span_id text NOT NULL,
    ouder text,
    naam text NOT NULL,
    status text NOT NULL,
    begin timestamptz(3) NOT NULL,
    einde timestamptz(3) NOT NULL,
    verwerkingsactiviteit text NOT NULL,
    betrokkene text NOT NULL,
    organisatie text NOT NULL,
    uitvoerder text,
    rol text NOT NULL,
    doel text,
    besluiten jsonb NOT NULL,
    gebruiker text NOT NULL,
    client text NOT NULL,
    operatie text NOT NULL,
    revisie bigint NOT NULL,
    zout bytea NOT NULL CHECK (octet_length(zout) = 32)`;

/** What a commit to a tree is, in columns. */
export const COMMIT_COLUMNS = `
    grootte bigint NOT NULL,
    vorige bigint NOT NULL CHECK (vorige >= 0 AND vorige < grootte),
    wortel bytea NOT NULL CHECK (octet_length(wortel) = 32),
    tijd timestamptz(3) NOT NULL,
    sleutel bytea NOT NULL,
    handtekening bytea NOT NULL,
    positie bigint NOT NULL,
    knopen bytea STORAGE EXTERNAL NOT NULL`;

/**
 * The tables of the ledger, part of the first migration of every subgraph. `inzage` holds the records, by month; the tree
 * is in `logboek.boom`, one row per commit with the nodes that became complete and the signed head. Nothing is changed
 * or removed: nobody has the right, and a trigger says so. Who owns the tables could take both away; so the subgraph
 * connects as another, whom the owner's default privileges let read and insert, and who gets a month made for him.
 */
export const CREATE_INZAGE = `
  CREATE SCHEMA logboek;
  CREATE TABLE inzage (
    volgnummer bigint NOT NULL CHECK (volgnummer >= 0),${RECORD_COLUMNS},
    PRIMARY KEY (volgnummer, einde)
  ) PARTITION BY RANGE (einde);
  CREATE INDEX inzage_trace ON inzage (trace_id, span_id);
  CREATE INDEX inzage_betrokkene ON inzage (betrokkene, einde);
  CREATE INDEX inzage_verwerkingsactiviteit ON inzage (verwerkingsactiviteit, einde);

  CREATE TABLE logboek.boom (${COMMIT_COLUMNS},
    PRIMARY KEY (grootte),
    UNIQUE (vorige)
  );

  CREATE FUNCTION logboek.alleen_aanvullen() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the table % is append-only', TG_TABLE_NAME; END $$;
  CREATE FUNCTION logboek.neem_rechten_af(tabel regclass) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE wie text;
    BEGIN
      FOR wie IN
        SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END
        FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a WHERE c.oid = tabel
      LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %s', tabel, wie);
      END LOOP;
    END $$;
  ${CREATE_BEWAREN}
  ${keptForItsTime('inzage')}
  ${appendOnly('logboek.boom')}
  CREATE TABLE logboek.gezien (
    bron text NOT NULL,
    grootte bigint NOT NULL,
    wortel bytea NOT NULL,
    noot text NOT NULL,
    akkoord boolean NOT NULL,
    op timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (bron, grootte, wortel)
  );
  ${thinnedOut('logboek.gezien')}

  CREATE TABLE logboek.inzage_overig PARTITION OF inzage DEFAULT;
  ${emptyNever('logboek.inzage_overig')}

  CREATE FUNCTION logboek.maak_maand(tabel text, van date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE naam text := tabel || '_' || to_char(van, 'YYYY_MM');
    BEGIN
      IF to_regclass('logboek.' || naam) IS NOT NULL THEN RETURN; END IF;
      EXECUTE format('CREATE TABLE logboek.%I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', naam, tabel,
        van::timestamp AT TIME ZONE 'UTC', (van + interval '1 month') AT TIME ZONE 'UTC');
      EXECUTE format('CREATE TRIGGER niet_legen BEFORE TRUNCATE ON logboek.%I
        FOR EACH STATEMENT EXECUTE FUNCTION logboek.alleen_aanvullen()', naam);
      PERFORM logboek.neem_rechten_af(format('logboek.%I', naam)::regclass);
    END $$;
  ${APPOINT}
`;

export const DROP_INZAGE = `
  DROP TABLE inzage;
  DROP SCHEMA logboek CASCADE;
`;

/** Makes the month of table $3 that comes $2 months after the one of day $1, where it does not exist. One maker at a time. */
export const MAKE_MONTH = `
  WITH slot AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext('logboek.maak_maand')))
  SELECT logboek.maak_maand($3, (date_trunc('month', $1::date) + $2::int * interval '1 month')::date) FROM slot`;
