/**
 * Why recipients must be told (AVG art. 19), and who they are. A reason comes from the numbered changes or from who reports
 * a rectification; the recipients come from the record.
 */
export const CREATE_KENNISGEVINGEN = `
  CREATE TABLE kennisgevinggrond (
    id text PRIMARY KEY,
    aanleiding text NOT NULL CHECK (aanleiding IN ('INTREKKING', 'BEPERKING', 'RECTIFICATIE')),
    statushouder text NOT NULL,
    categorie text NOT NULL,
    toestemming text,
    doel text,
    ontvanger text,
    sinds timestamptz,
    op timestamptz NOT NULL,
    organisatie text,
    verwijzing text
  );
  CREATE INDEX kennisgevinggrond_statushouder ON kennisgevinggrond (statushouder);
  CREATE TABLE kennisgeving (
    id text PRIMARY KEY DEFAULT gen_random_uuid(),
    grond text NOT NULL REFERENCES kennisgevinggrond,
    organisatie text NOT NULL,
    status text NOT NULL DEFAULT 'TE_VERSTUREN' CHECK (status IN ('TE_VERSTUREN', 'GEMELD', 'BEVESTIGD')),
    eerste timestamptz NOT NULL,
    laatste timestamptz NOT NULL,
    "ontstaanOp" timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    "gemeldOp" timestamptz,
    "gemeldDoor" text,
    "bevestigdOp" timestamptz,
    "bevestigdDoor" text,
    UNIQUE (grond, organisatie),
    CHECK ((status = 'TE_VERSTUREN') = ("gemeldOp" IS NULL)),
    CHECK ((status = 'BEVESTIGD') = ("bevestigdOp" IS NOT NULL))
  );
  CREATE INDEX kennisgeving_volgorde ON kennisgeving ("ontstaanOp", id);
  CREATE INDEX kennisgeving_status ON kennisgeving (status, "ontstaanOp", id);
  CREATE TABLE kennisgevingstand (
    enig boolean PRIMARY KEY DEFAULT true CHECK (enig),
    revisie bigint NOT NULL
  );
  INSERT INTO kennisgevingstand (revisie) VALUES (0);`;

export const DROP_KENNISGEVINGEN = 'DROP TABLE kennisgeving, kennisgevinggrond, kennisgevingstand;';
