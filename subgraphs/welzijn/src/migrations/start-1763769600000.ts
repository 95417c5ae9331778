import { CREATE_INZAGE, DROP_INZAGE } from '@ketenhub/ledger';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All tables of welzijn. Ids of others (people, households, placements, organisations) are opaque and have no key here. */
export class Start1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BUURT);
    await runner.query(PLAATSING);
    await runner.query(MENSEN);
    await runner.query(CREATE_INZAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_INZAGE);
    await runner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}

const TABLES = [
  'buurtbemiddeling',
  'vrijwilliger_welzijn',
  'vereniging',
  'participatieprofiel',
  'deelname',
  'activiteit',
  'ondersteuningsactie',
  'ondersteuningstraject',
  'inzet',
  'bespreking',
  'kernteamoverleg',
  'teamlid',
  'sociaal_team',
  'kernteam',
  'wijk',
];

/** Areas and who works there. */
const BUURT = `
CREATE TABLE wijk (
  id text PRIMARY KEY,
  naam text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('WIJK', 'DORP', 'KERN')),
  gemeente text NOT NULL,
  wijkblad boolean NOT NULL,
  wijkraad text,
  netwerksterkte text NOT NULL CHECK (netwerksterkte IN ('STERK', 'REDELIJK', 'ZWAK')),
  netwerkdoelen text[] NOT NULL
);
CREATE INDEX wijk_gemeente ON wijk (gemeente);

CREATE TABLE kernteam (
  id text PRIMARY KEY,
  wijk text NOT NULL UNIQUE REFERENCES wijk,
  "cyclusWeken" integer NOT NULL CHECK ("cyclusWeken" BETWEEN 1 AND 6),
  "vastAgendapuntPlaatsing" boolean NOT NULL
);

CREATE TABLE sociaal_team (
  id text PRIMARY KEY,
  wijk text NOT NULL UNIQUE REFERENCES wijk
);

CREATE TABLE teamlid (
  id text PRIMARY KEY,
  kernteam text REFERENCES kernteam,
  "sociaalTeam" text REFERENCES sociaal_team,
  medewerker text NOT NULL,
  naam text NOT NULL,
  rol text NOT NULL,
  organisatie text NOT NULL,
  CHECK (num_nonnulls(kernteam, "sociaalTeam") = 1)
);
CREATE UNIQUE INDEX teamlid_kernteam ON teamlid (kernteam, medewerker);
CREATE UNIQUE INDEX teamlid_sociaal_team ON teamlid ("sociaalTeam", medewerker);
CREATE INDEX teamlid_organisatie ON teamlid (organisatie);

CREATE TABLE vereniging (
  id text PRIMARY KEY,
  naam text NOT NULL,
  aanbod text NOT NULL,
  wijk text NOT NULL REFERENCES wijk
);
CREATE INDEX vereniging_wijk ON vereniging (wijk);

CREATE TABLE activiteit (
  id text PRIMARY KEY,
  naam text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('TAAL', 'SPORT', 'CULTUUR', 'BUURT', 'VRIJWILLIGERSWERK', 'DAGINVULLING')),
  organisatie text NOT NULL,
  wijk text NOT NULL REFERENCES wijk
);
CREATE INDEX activiteit_wijk ON activiteit (wijk);

CREATE TABLE vrijwilliger_welzijn (
  id text PRIMARY KEY,
  organisatie text NOT NULL,
  "gedeeldMet" text,
  voornaam text NOT NULL,
  rollen text[] NOT NULL CHECK (rollen <@ ARRAY['MAATJE', 'TAALCOACH', 'BEGELEIDER', 'GASTHEER']),
  talen text[] NOT NULL,
  wijk text NOT NULL REFERENCES wijk,
  "vogAanwezig" boolean NOT NULL,
  "toestemmingDelenMetVwn" boolean NOT NULL,
  CHECK ("gedeeldMet" IS NULL OR "toestemmingDelenMetVwn")
);
CREATE INDEX vrijwilliger_welzijn_organisatie ON vrijwilliger_welzijn (organisatie);
CREATE INDEX vrijwilliger_welzijn_gedeeld ON vrijwilliger_welzijn ("gedeeldMet");
CREATE INDEX vrijwilliger_welzijn_wijk ON vrijwilliger_welzijn (wijk);
`;

/** The agenda of the kernteam. Nothing is kept of what was said about a household (T2). */
const PLAATSING = `
CREATE TABLE kernteamoverleg (
  id text PRIMARY KEY,
  kernteam text NOT NULL REFERENCES kernteam,
  datum date NOT NULL,
  soort text NOT NULL CHECK (soort IN ('REGULIER', 'TUSSENTIJDS')),
  aanleiding text,
  CHECK (soort = 'REGULIER' OR aanleiding IS NOT NULL)
);
CREATE INDEX kernteamoverleg_kernteam ON kernteamoverleg (kernteam, datum);
CREATE INDEX kernteamoverleg_datum ON kernteamoverleg (datum);

CREATE TABLE bespreking (
  id text PRIMARY KEY,
  overleg text NOT NULL REFERENCES kernteamoverleg,
  plaatsing text NOT NULL,
  huishouden text NOT NULL,
  organisatie text NOT NULL,
  status text NOT NULL CHECK (status IN ('GEAGENDEERD', 'BESPROKEN', 'INZET_BEPAALD', 'AFGEROND')),
  "genodigdeVwn" text,
  "genodigdeMedewerker" text,
  "genodigdeOrganisatie" text,
  "aanwezigVwn" boolean,
  "toelichtingGegeven" boolean,
  "wijzeInformerenBuurt" text,
  "koppelingSociaalTeam" boolean,
  UNIQUE (plaatsing, overleg),
  CHECK (num_nonnulls("genodigdeVwn", "genodigdeMedewerker", "genodigdeOrganisatie") IN (0, 3)),
  CHECK ("toelichtingGegeven" IS NOT TRUE OR "aanwezigVwn" IS TRUE),
  CHECK (num_nonnulls("wijzeInformerenBuurt", "koppelingSociaalTeam") IN (0, 2)),
  CHECK (("wijzeInformerenBuurt" IS NOT NULL) = (status IN ('INZET_BEPAALD', 'AFGEROND')))
);
CREATE INDEX bespreking_overleg ON bespreking (overleg, huishouden);
CREATE INDEX bespreking_huishouden ON bespreking (huishouden);

CREATE TABLE inzet (
  id text PRIMARY KEY,
  bespreking text NOT NULL REFERENCES bespreking,
  soort text NOT NULL CHECK (soort IN
    ('HUISBEZOEK', 'KENNISMAKING_BUREN', 'EXTRA_TOEZICHT', 'BUURTACTIVITEIT', 'MAATJE', 'GEEN')),
  organisatie text NOT NULL,
  uiterlijk date NOT NULL
);
CREATE INDEX inzet_bespreking ON inzet (bespreking);

CREATE TABLE buurtbemiddeling (
  id text PRIMARY KEY,
  huishouden text NOT NULL,
  organisatie text NOT NULL,
  "aangemeldOp" date NOT NULL,
  "wederzijdseInstemming" boolean,
  status text NOT NULL CHECK (status IN
    ('AANGEMELD', 'INSTEMMING_GEVRAAGD', 'LOPEND', 'AFGEROND', 'NIET_DOORGEGAAN')),
  CHECK (status NOT IN ('LOPEND', 'AFGEROND') OR "wederzijdseInstemming" IS TRUE)
);
CREATE INDEX buurtbemiddeling_huishouden ON buurtbemiddeling (huishouden);
`;

/** What welzijn does for and with people. */
const MENSEN = `
CREATE TABLE ondersteuningstraject (
  id text PRIMARY KEY,
  statushouder text NOT NULL,
  organisatie text NOT NULL,
  hulpvraag text NOT NULL,
  zorgvraag text,
  "wijkverpleegkundigeBetrokken" boolean NOT NULL,
  aanmelder text NOT NULL,
  status text NOT NULL CHECK (status IN ('AANGEMELD', 'LOPEND', 'AFGEROND')),
  contactpersoon text NOT NULL,
  startdatum date NOT NULL,
  evaluatie text,
  CHECK (evaluatie IS NULL OR status = 'AFGEROND')
);
CREATE INDEX ondersteuningstraject_statushouder ON ondersteuningstraject (statushouder);

CREATE TABLE ondersteuningsactie (
  id text PRIMARY KEY,
  traject text NOT NULL REFERENCES ondersteuningstraject,
  omschrijving text NOT NULL,
  uiterlijk date NOT NULL,
  status text NOT NULL CHECK (status IN ('GEPLAND', 'GEDAAN', 'VERVALLEN'))
);
CREATE INDEX ondersteuningsactie_traject ON ondersteuningsactie (traject);

CREATE TABLE deelname (
  id text PRIMARY KEY,
  statushouder text NOT NULL,
  organisatie text NOT NULL,
  activiteit text NOT NULL REFERENCES activiteit,
  sinds date NOT NULL,
  tot date,
  uren integer NOT NULL CHECK (uren BETWEEN 1 AND 40),
  CHECK (tot >= sinds)
);
CREATE INDEX deelname_statushouder ON deelname (statushouder);

CREATE TABLE participatieprofiel (
  statushouder text PRIMARY KEY,
  organisatie text NOT NULL,
  interesses text[] NOT NULL,
  beschikbaarheid text NOT NULL
);
`;
