const PERSOONSRIJ = 'id text PRIMARY KEY, statushouder text NOT NULL, organisatie text NOT NULL';
const TRAJECT = 'traject text NOT NULL REFERENCES begeleidingstraject (id)';

/** Begeleiding, dossier, maatje and evaluation: everything about one statushouder, and the reports made of it. */
export const BEGELEIDING = [
  `CREATE TABLE begeleidingstraject (
    ${PERSOONSRIJ},
    status text NOT NULL
      CHECK (status IN ('AANGEMELD', 'INTAKE', 'LOPEND', 'OPGESCHAALD', 'AFGEROND', 'VOORTIJDIG_BEEINDIGD')),
    startdatum date NOT NULL,
    "aanleidingStart" text NOT NULL CHECK ("aanleidingStart" IN ('KOPPELING', 'PLAATSING', 'VESTIGING')),
    vestiging date,
    begeleider text,
    beroepskracht text,
    contactpersoon text,
    zwaarte text NOT NULL CHECK (zwaarte IN ('LICHT', 'MIDDEL', 'ZWAAR')),
    opgeschaald boolean NOT NULL DEFAULT false
  )`,
  'CREATE INDEX ON begeleidingstraject (statushouder)',
  `CREATE TABLE begeleidingsdoel (
    ${PERSOONSRIJ}, ${TRAJECT},
    datum date NOT NULL,
    leefgebied text NOT NULL CHECK (leefgebied IN
      ('WONEN', 'FINANCIEN', 'TAAL', 'WERK', 'ONDERWIJS', 'GEZONDHEID', 'SOCIAAL_NETWERK', 'KINDEREN', 'JURIDISCH')),
    doel text NOT NULL,
    "behaaldOp" date CHECK ("behaaldOp" >= datum)
  )`,
  'CREATE INDEX ON begeleidingsdoel (traject)',
  `CREATE TABLE contactmoment (
    ${PERSOONSRIJ}, ${TRAJECT},
    datum date NOT NULL,
    soort text NOT NULL,
    notitie text
  )`,
  'CREATE INDEX ON contactmoment (traject)',
  `CREATE TABLE aanspreekmoment (
    ${PERSOONSRIJ}, ${TRAJECT},
    datum date NOT NULL,
    onderwerp text NOT NULL,
    notitie text
  )`,
  'CREATE INDEX ON aanspreekmoment (traject)',
  `CREATE TABLE doorverwijzing (
    ${PERSOONSRIJ}, ${TRAJECT},
    "naarOrganisatie" text NOT NULL,
    reden text NOT NULL,
    datum date NOT NULL,
    toestemming text NOT NULL,
    status text NOT NULL CHECK (status IN ('VERZONDEN', 'GEACCEPTEERD', 'AFGEWEZEN', 'AFGEROND')),
    terugkoppeling text
  )`,
  'CREATE INDEX ON doorverwijzing (traject)',
  `CREATE TABLE vrijwilliger (
    id text PRIMARY KEY,
    organisatie text NOT NULL,
    voornaam text NOT NULL,
    rol text NOT NULL CHECK (rol IN ('MAATJE', 'TAALCOACH', 'BEGELEIDER', 'GASTHEER')),
    talen text[] NOT NULL,
    interesses text[] NOT NULL,
    beschikbaarheid text
  )`,
  'CREATE INDEX ON vrijwilliger (organisatie)',
  `CREATE TABLE maatjekoppeling (
    ${PERSOONSRIJ},
    vrijwilliger text NOT NULL,
    poule text NOT NULL CHECK (poule IN ('VWN', 'WELZIJN')),
    status text NOT NULL CHECK (status IN ('VOORGESTELD', 'KENNISMAKING', 'ACTIEF', 'BEEINDIGD')),
    "voorgesteldOp" date NOT NULL,
    "kennismakingOp" date,
    "actiefSinds" date,
    "beeindigdOp" date,
    profiel jsonb NOT NULL,
    CHECK ((status = 'BEEINDIGD') = ("beeindigdOp" IS NOT NULL))
  )`,
  'CREATE INDEX ON maatjekoppeling (statushouder)',
  `CREATE TABLE evaluatie (
    ${PERSOONSRIJ}, ${TRAJECT},
    gemeente text NOT NULL,
    wijk text,
    datum date NOT NULL,
    oordeel integer NOT NULL CHECK (oordeel BETWEEN 1 AND 10),
    "doelenBehaald" integer NOT NULL CHECK ("doelenBehaald" >= 0),
    hindernissen text[] NOT NULL CHECK (hindernissen <@ ARRAY
      ['TAAL', 'WACHTTIJD', 'WONEN', 'WERK', 'GELD', 'GEZINSHERENIGING', 'EENZAAMHEID']),
    mogelijkheden text[] NOT NULL,
    "vrijeTekst" text
  )`,
  'CREATE INDEX ON evaluatie (traject)',
  `CREATE TABLE evaluatierapportage (
    id text PRIMARY KEY,
    periode text NOT NULL CHECK (periode ~ '^[0-9]{4}-H[12]$'),
    gemeente text NOT NULL,
    wijk text,
    k integer NOT NULL CHECK (k >= 5),
    onderdrukt boolean NOT NULL,
    aantal integer,
    "gemiddeldOordeel" numeric(3, 1),
    "doelenBehaaldPct" numeric(4, 1),
    themas jsonb NOT NULL,
    UNIQUE NULLS NOT DISTINCT (periode, gemeente, wijk),
    CHECK (CASE WHEN onderdrukt
      THEN aantal IS NULL AND "gemiddeldOordeel" IS NULL AND "doelenBehaaldPct" IS NULL AND themas = '[]'
      ELSE aantal IS NOT NULL AND aantal >= k END)
  )`,
];
