import { CREATE_INZAGE, DROP_INZAGE } from '@ketenhub/ledger';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the gemeente, with the rules that a row must keep whoever writes it (BR05, BR09, BR22). */
export class Start1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ELFPROEF);
    await runner.query(TABLES);
    await runner.query(CREATE_INZAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_INZAGE);
    await runner.query(
      `DROP TABLE onderwijsvoorziening, ontzorging, bijzondere_bijstand, bijstandsuitkering, handhavingsmaatregel, inburgeringstraject, pip, leerbaarheidstoets, brede_intake, koppeling, huishoudlid, huishouden, identificatienummer, statushouder, taakstelling, gemeente`,
    );
    await runner.query('DROP FUNCTION voldoet_aan_elfproef(text)');
  }
}

const ELFPROEF = `
CREATE FUNCTION voldoet_aan_elfproef(bsn text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT bsn ~ '^[0-9]{9}$' AND (
    SELECT sum(substr(bsn, i, 1)::int * CASE i WHEN 9 THEN -1 ELSE 10 - i END) % 11 = 0 FROM generate_series(1, 9) AS i
  )
$$`;

const TABLES = `
CREATE TABLE gemeente (
  code text PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
  naam text NOT NULL,
  inwoners integer NOT NULL CHECK (inwoners > 0)
);

CREATE TABLE taakstelling (
  id text PRIMARY KEY,
  gemeente text NOT NULL REFERENCES gemeente,
  jaar integer NOT NULL,
  halfjaar integer NOT NULL CHECK (halfjaar IN (1, 2)),
  opgelegd integer NOT NULL CHECK (opgelegd >= 0),
  indicatie text NOT NULL CHECK (indicatie IN ('SCHATTING', 'VOORLOPIG', 'DEFINITIEF')),
  "achterstandVorig" integer NOT NULL,
  gerealiseerd integer NOT NULL CHECK (gerealiseerd >= 0),
  gekoppeld integer NOT NULL CHECK (gekoppeld >= 0),
  CHECK (id = gemeente || '-' || jaar || '-' || halfjaar)
);

CREATE TABLE statushouder (
  id uuid PRIMARY KEY,
  organisatie text NOT NULL,
  gemeente text NOT NULL REFERENCES gemeente,
  voornamen text NOT NULL,
  voorletters text NOT NULL,
  voorvoegsel text,
  geslachtsnaam text NOT NULL,
  geboortedatum date NOT NULL,
  geslacht text NOT NULL CHECK (geslacht IN ('MAN', 'VROUW', 'ONBEKEND')),
  telefoonnummer text,
  emailadres text,
  voorkeurstaal text,
  "tolkNodig" boolean NOT NULL,
  nationaliteiten text[] NOT NULL DEFAULT '{}',
  "landVanHerkomst" text,
  moedertaal text,
  verblijfstitel text,
  "verblijfstitelIngang" date,
  "verblijfstitelEinde" date,
  "soortVerblijf" text CHECK ("soortVerblijf" IN ('AZC', 'OPVANG', 'WONING')),
  straat text,
  huisnummer text,
  postcode text,
  woonplaats text,
  geheimhouding boolean NOT NULL,
  doelgroep text NOT NULL CHECK (doelgroep IN ('ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT')),
  "doelgroepDetail" text NOT NULL CHECK ("doelgroepDetail" IN ('ASIELSTATUSHOUDER', 'GEESTELIJK_BEDIENAAR', 'GEZINSHERENIGER', 'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER', 'GEZINSVORMER', 'GEZINSVORMER_MET_ASIELSTATUSHOUDER', 'OVERIG')),
  plichtig boolean NOT NULL,
  "plichtVanaf" date,
  kennisgeving date,
  "redenGeenPlicht" text CHECK ("redenGeenPlicht" IN ('VOLLEDIGE_ONTHEFFING', 'VOLLEDIGE_VRIJSTELLING', 'INBURGERINGSPLICHT_VOLDAAN', 'VERBLIJFSDOEL_GEWIJZIGD', 'VERTREK_LANGER_DAN_EEN_JAAR', 'OVERLIJDEN', 'OVERIG', 'TIJDELIJKE_VRIJSTELLING')),
  levensfase text NOT NULL CHECK (levensfase IN ('VERGUND', 'GEKOPPELD', 'WONING_TOEGEWEZEN', 'GEHUISVEST', 'IN_TRAJECT', 'AFGEROND', 'VERHUISD', 'INGETROKKEN', 'OVERLEDEN')),
  UNIQUE (id, doelgroep),
  CHECK (NOT plichtig OR "redenGeenPlicht" IS NULL)
);

CREATE TABLE identificatienummer (
  statushouder uuid PRIMARY KEY REFERENCES statushouder,
  organisatie text NOT NULL,
  bsn text NOT NULL UNIQUE CHECK (voldoet_aan_elfproef(bsn)),
  "vNummer" text NOT NULL UNIQUE CHECK ("vNummer" ~ '^[0-9]{10}$')
);

CREATE TABLE huishouden (
  id uuid PRIMARY KEY,
  organisatie text NOT NULL,
  gemeente text NOT NULL REFERENCES gemeente,
  samenstelling text NOT NULL CHECK (samenstelling IN ('ALLEENSTAAND', 'PAAR', 'PAAR_MET_KINDEREN', 'EENOUDER', 'MEERPERSOONS_OVERIG')),
  "verwachteNareizigers" integer NOT NULL CHECK ("verwachteNareizigers" >= 0)
);

CREATE TABLE huishoudlid (
  statushouder uuid PRIMARY KEY REFERENCES statushouder,
  huishouden uuid NOT NULL REFERENCES huishouden,
  organisatie text NOT NULL,
  rol text NOT NULL CHECK (rol IN ('HOOFDBEWONER', 'PARTNER', 'KIND', 'OVERIG')),
  sinds date NOT NULL
);
CREATE INDEX huishoudlid_huishouden ON huishoudlid (huishouden);

CREATE TABLE koppeling (
  id uuid PRIMARY KEY,
  huishouden uuid NOT NULL REFERENCES huishouden,
  organisatie text NOT NULL,
  gemeente text NOT NULL REFERENCES gemeente,
  "datumKoppeling" date NOT NULL,
  regievoerder text NOT NULL,
  "informatieprofielOntvangenOp" date,
  status text NOT NULL CHECK (status IN ('GEKOPPELD', 'WONING_GEZOCHT', 'WONING_GEVONDEN', 'VERHUISD', 'INGETROKKEN'))
);
CREATE INDEX koppeling_huishouden ON koppeling (huishouden);

CREATE TABLE brede_intake (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  locatie text NOT NULL CHECK (locatie IN ('AZC', 'GEMEENTE', 'DIGITAAL')),
  "datumStart" date NOT NULL,
  "datumAfgerond" date,
  opleidingsniveau text CHECK (opleidingsniveau IN ('NIET_VAN_TOEPASSING', 'GEEN_BASISOPLEIDING', 'BASISNIVEAU', 'LBO_MAVO', 'MBO_HAVO_VWO', 'HBO', 'WO')),
  opleidingen text[] NOT NULL DEFAULT '{}',
  werkervaring text[] NOT NULL DEFAULT '{}',
  beroep text,
  taalvaardigheid jsonb NOT NULL DEFAULT '[]',
  "digitaleVaardigheid" text,
  wensen text[] NOT NULL DEFAULT '{}' CHECK (wensen <@ ARRAY['BETAALD_WERKEN', 'BETAALD_WERKEN_NAAR_VERMOGEN', 'BETAALD_WERKEN_MET_EEN_OPLEIDING', 'WERKNEMERSVAARDIGHEDEN', 'WERKERVARING', 'TAALVAARDIGHEDEN', 'ONDERNEMEN', 'OPLEIDING_VOLGEN', 'VRIJWILLIGERSWERK', 'PASSENDE_DAGBESTEDING']),
  talenten text[] NOT NULL DEFAULT '{}',
  aandachtspunten jsonb NOT NULL DEFAULT '[]',
  belastbaarheid text,
  CHECK ("datumAfgerond" >= "datumStart")
);
CREATE INDEX brede_intake_statushouder ON brede_intake (statushouder);

CREATE TABLE leerbaarheidstoets (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  "datumAanmelding" date NOT NULL,
  "datumAfname" date,
  resultaat text CHECK (resultaat IN ('B1_ROUTE_HAALBAAR', 'B1_ROUTE_NIET_HAALBAAR', 'ONBEKEND')),
  "behaaldeScore" numeric(6,2),
  "benodigdeScore" numeric(6,2),
  ontheven boolean NOT NULL,
  "redenOntheffing" text,
  CHECK (ontheven OR "redenOntheffing" IS NULL)
);
CREATE INDEX leerbaarheidstoets_statushouder ON leerbaarheidstoets (statushouder);

CREATE TABLE pip (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  versie integer NOT NULL CHECK (versie > 0),
  dagtekening date,
  status text NOT NULL CHECK (status IN ('CONCEPT', 'VASTGESTELD', 'GEWIJZIGD', 'BEZWAAR', 'VERVALLEN')),
  leerroute text CHECK (leerroute IN ('B1_ROUTE', 'ONDERWIJSROUTE', 'Z_ROUTE')),
  niveau text CHECK (niveau IN ('A2', 'B1')),
  contactpersoon text,
  kennisgeving date,
  "brpInschrijving" date,
  "informatieDerdenGevraagdOp" date,
  "informatieDerdenOntvangenOp" date,
  hoofddoel text CHECK (hoofddoel IN ('BETAALD_WERKEN', 'ONDERNEMEN', 'OPLEIDING_MET_STUDIEFINANCIERING', 'BETAALD_WERKEN_NAAR_VERMOGEN', 'WERKFIT_WORDEN', 'MAATSCHAPPELIJK_FIT_WORDEN')),
  subdoelen text[] NOT NULL DEFAULT '{}',
  begeleidingsafspraken text[] NOT NULL DEFAULT '{}',
  "intensiteitPvt" integer,
  "intensiteitMap" integer,
  "geschatteIntensiteitB1Route" integer,
  alfabetiseringsonderwijs text CHECK (alfabetiseringsonderwijs IN ('A', 'AA', 'NVT')),
  "ontzorgingParagraaf" text,
  "betrokkenBijOpstellen" text[] NOT NULL DEFAULT '{}',
  "afspraakWederzijds" text[] NOT NULL DEFAULT '{}',
  UNIQUE (statushouder, versie),
  CHECK (status IN ('CONCEPT', 'VERVALLEN') OR dagtekening IS NOT NULL),
  CHECK (NOT (niveau = 'A2' AND leerroute = 'ONDERWIJSROUTE')),
  CHECK (NOT (niveau = 'B1' AND leerroute = 'Z_ROUTE'))
);

CREATE TABLE inburgeringstraject (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  verlengingen jsonb NOT NULL DEFAULT '[]',
  examens jsonb NOT NULL DEFAULT '[]',
  "urenTaalKnm" integer NOT NULL,
  "urenParticipatie" integer NOT NULL,
  "pvtOndertekendOp" date,
  "pvtUren" integer NOT NULL,
  "mapEindgesprekOp" date,
  "mapPraktijkuren" integer NOT NULL,
  voortgangsgesprekken jsonb NOT NULL DEFAULT '[]',
  vrijstellingen jsonb NOT NULL DEFAULT '[]',
  ontheffingen jsonb NOT NULL DEFAULT '[]',
  UNIQUE (statushouder)
);

CREATE TABLE handhavingsmaatregel (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL,
  doelgroep text NOT NULL CHECK (doelgroep IN ('ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT')),
  organisatie text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('WAARSCHUWING', 'BOETE', 'MAATREGEL_PW')),
  datum date NOT NULL,
  bedrag numeric(10,2),
  verwijtbaar boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('VOORGENOMEN', 'OPGELEGD', 'VOLDAAN', 'INGETROKKEN')),
  FOREIGN KEY (statushouder, doelgroep) REFERENCES statushouder (id, doelgroep) ON UPDATE CASCADE,
  CONSTRAINT geen_boete_asielstatushouder CHECK (NOT (soort = 'BOETE' AND doelgroep = 'ASIELSTATUSHOUDER'))
);
CREATE INDEX handhavingsmaatregel_statushouder ON handhavingsmaatregel (statushouder);

CREATE TABLE bijstandsuitkering (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  dossiernummer text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN', 'GEBLOKKEERD', 'BEEINDIGD')),
  norm text,
  bedrag numeric(10,2),
  ingangsdatum date,
  einddatum date,
  "redenInstroom" text,
  "redenUitstroom" text,
  "ontbrekendeStukken" text[] NOT NULL DEFAULT '{}',
  CHECK (einddatum >= ingangsdatum)
);
CREATE INDEX bijstandsuitkering_statushouder ON bijstandsuitkering (statushouder);

CREATE TABLE bijzondere_bijstand (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  kostensoort text NOT NULL CHECK (kostensoort IN ('INRICHTING', 'EERSTE_HUUR', 'VERHUIZING', 'LEGES', 'OVERBRUGGING', 'OVERIG')),
  vorm text NOT NULL CHECK (vorm IN ('OM_NIET', 'LENING')),
  bedrag numeric(10,2) NOT NULL,
  datum date NOT NULL,
  status text NOT NULL CHECK (status IN ('AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN'))
);
CREATE INDEX bijzondere_bijstand_statushouder ON bijzondere_bijstand (statushouder);

CREATE TABLE ontzorging (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  startdatum date NOT NULL,
  einddatum date,
  verlengd boolean NOT NULL,
  "maatwerkAfwijking" boolean NOT NULL,
  "maatwerkMotivering" text,
  "machtigingOndertekendOp" date,
  "vasteLasten" jsonb NOT NULL DEFAULT '[]',
  coach text,
  doelen text[] NOT NULL DEFAULT '{}',
  eindmeting text,
  CHECK (einddatum >= startdatum),
  CHECK (NOT "maatwerkAfwijking" OR "maatwerkMotivering" IS NOT NULL),
  CONSTRAINT ontzorging_zes_maanden CHECK ("maatwerkAfwijking" OR einddatum >= startdatum + interval '6 months')
);
CREATE INDEX ontzorging_statushouder ON ontzorging (statushouder);

CREATE TABLE onderwijsvoorziening (
  id uuid PRIMARY KEY,
  statushouder uuid NOT NULL REFERENCES statushouder,
  organisatie text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('NT2_SCHAKELKLAS', 'BASISONDERWIJS', 'VO', 'ISK', 'VVE', 'PEUTEROPVANG')),
  school text,
  leerlingenvervoer boolean NOT NULL,
  startdatum date
);
CREATE INDEX onderwijsvoorziening_statushouder ON onderwijsvoorziening (statushouder);
`;
