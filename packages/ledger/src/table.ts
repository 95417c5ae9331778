/** The append-only table; part of the first migration of every subgraph. Update, delete and truncate are refused. */
export const CREATE_INZAGE = `
  CREATE TABLE inzage (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trace_id text NOT NULL,
    span_id text NOT NULL,
    naam text NOT NULL,
    status text NOT NULL,
    begin timestamptz NOT NULL,
    einde timestamptz NOT NULL,
    verwerkingsactiviteit text NOT NULL,
    betrokkene text NOT NULL,
    organisatie text NOT NULL,
    rol text NOT NULL,
    doel text,
    gebruiker text NOT NULL,
    client text NOT NULL,
    revisie bigint NOT NULL,
    besluiten jsonb NOT NULL,
    geschreven timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX inzage_betrokkene ON inzage (betrokkene, id);
  CREATE FUNCTION inzage_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the table inzage is append-only'; END $$;
  CREATE TRIGGER inzage_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inzage
    FOR EACH STATEMENT EXECUTE FUNCTION inzage_is_append_only();
`;

export const DROP_INZAGE = `
  DROP TABLE inzage;
  DROP FUNCTION inzage_is_append_only();
`;
