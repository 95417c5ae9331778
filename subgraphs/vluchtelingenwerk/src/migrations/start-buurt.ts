/** Flyer rounds, questions of residents, signals and incidents. */
export const BUURT = [
  `CREATE TABLE flyeractie (
    id text PRIMARY KEY,
    plaatsing text NOT NULL,
    huishouden text NOT NULL,
    organisatie text NOT NULL,
    "bekendBijVwnOp" date NOT NULL,
    "geplandOp" date,
    "uitgevoerdOp" date,
    status text NOT NULL CHECK (status IN ('TE_PLANNEN', 'GEPLAND', 'UITGEVOERD', 'TERUGGEKOPPELD', 'GEANNULEERD')),
    straal integer CHECK (straal > 0),
    straten text[] NOT NULL,
    methoden text[] NOT NULL CHECK (methoden <@ ARRAY['FLYER', 'HUIS_AAN_HUIS']),
    partijen text[] NOT NULL,
    organisaties text[] NOT NULL,
    "afwijkingReden" text CHECK ("afwijkingReden" = 'WERKDRUK'),
    "akkoordAndereOrganisaties" text[] NOT NULL DEFAULT '{}',
    terugkoppelingen jsonb NOT NULL DEFAULT '[]',
    "folderVersie" text,
    "omwonendeAanbod" jsonb NOT NULL DEFAULT '[]',
    CHECK (status IN ('TE_PLANNEN', 'GEANNULEERD') OR "geplandOp" IS NOT NULL),
    CHECK (status NOT IN ('UITGEVOERD', 'TERUGGEKOPPELD') OR "uitgevoerdOp" IS NOT NULL),
    CHECK (organisaties <@ partijen),
    CONSTRAINT flyeractie_bezetting CHECK (
      status IN ('TE_PLANNEN', 'GEANNULEERD')
      OR (cardinality(organisaties) >= 2 AND organisaties[1] <> organisaties[2])
      OR (cardinality(organisaties) = 1 AND "afwijkingReden" IS NOT NULL
          AND partijen <@ (organisaties || "akkoordAndereOrganisaties"))
    )
  )`,
  'CREATE INDEX ON flyeractie (plaatsing)',
  'CREATE INDEX ON flyeractie (huishouden)',
  `CREATE TABLE bewonersvraag (
    id text PRIMARY KEY,
    organisatie text NOT NULL,
    flyeractie text REFERENCES flyeractie (id),
    wijk text NOT NULL,
    "ontvangenOp" date NOT NULL,
    kanaal text NOT NULL,
    onderwerp text NOT NULL,
    naam text NOT NULL,
    contact text NOT NULL,
    tekst text NOT NULL,
    "doorgespeeldNaar" text CHECK ("doorgespeeldNaar" <> organisatie),
    "doorgespeeldOp" date,
    "antwoordOp" date,
    status text NOT NULL CHECK (status IN ('ONTVANGEN', 'DOORGESPEELD', 'BEANTWOORD', 'GESLOTEN')),
    "vraagstellerGeinformeerd" boolean NOT NULL DEFAULT false,
    CONSTRAINT bewonersvraag_doorgespeeld CHECK (
      ("doorgespeeldNaar" IS NULL) = ("doorgespeeldOp" IS NULL)
      AND (status <> 'DOORGESPEELD' OR "doorgespeeldNaar" IS NOT NULL)
      AND ("doorgespeeldNaar" IS NULL OR "vraagstellerGeinformeerd")
    )
  )`,
  'CREATE INDEX ON bewonersvraag (organisatie)',
  'CREATE INDEX ON bewonersvraag ("doorgespeeldNaar")',
  `CREATE TABLE signaal (
    id text PRIMARY KEY,
    statushouder text NOT NULL,
    organisatie text NOT NULL,
    melder text NOT NULL,
    richting text NOT NULL CHECK (richting IN ('PERSOON_NAAR_OMGEVING', 'OMGEVING_NAAR_PERSOON')),
    soort text NOT NULL,
    omschrijving text NOT NULL,
    datum date NOT NULL,
    classificatie text NOT NULL CHECK (classificatie IN ('ZORG', 'OVERLAST', 'MISSTAND', 'INCIDENT')),
    opvolging text,
    wijk text,
    UNIQUE (id, classificatie)
  )`,
  'CREATE INDEX ON signaal (statushouder)',
  `CREATE TABLE incident (
    id text PRIMARY KEY,
    statushouder text NOT NULL,
    organisatie text NOT NULL,
    signaal text NOT NULL UNIQUE,
    classificatie text NOT NULL DEFAULT 'INCIDENT' CHECK (classificatie = 'INCIDENT'),
    melder text NOT NULL,
    datum date NOT NULL,
    soort text NOT NULL CHECK (soort IN
      ('BEDREIGING', 'VERNIELING', 'GEWELD', 'DISCRIMINATIE', 'DIEFSTAL', 'OVERLAST_ERNSTIG', 'OVERIG')),
    feiten text NOT NULL,
    betrokkenen text[] NOT NULL,
    "meldingDatum" date,
    "meldingKanaal" text,
    meldingsnummer text,
    ontvangstbevestiging date,
    "uitzonderingReden" text,
    FOREIGN KEY (signaal, classificatie) REFERENCES signaal (id, classificatie),
    CONSTRAINT incident_melding_of_uitzondering CHECK ("meldingDatum" IS NULL OR "uitzonderingReden" IS NULL)
  )`,
  'CREATE INDEX ON incident (statushouder)',
];
