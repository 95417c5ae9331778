import { CREATE_INZAGE, CREATE_KETENINZAGE, DROP_INZAGE, DROP_KETENINZAGE } from '@ketenhub/ledger';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry's tables, the numbered changes and who follows them. */
export class Start1763769600000 implements MigrationInterface {
  readonly name = 'Start1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PARTNERS, PERSONEN, TOESTEMMINGEN, REGELS, WIJZIGINGEN, CREATE_INZAGE, CREATE_KETENINZAGE])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_KETENINZAGE);
    await runner.query(DROP_INZAGE);
    await runner.query(`
      DROP TABLE volger, wijziging, revisie, regel, bezwaar, toestemming, betrokkenheid, persoon,
        convenant, verwerkingsactiviteit, taaktoewijzing, organisatie;
      DROP FUNCTION toestemming_herleeft_niet();
      DROP FUNCTION regel_is_onveranderlijk();`);
  }
}

const PARTNERS = `
  CREATE TABLE organisatie (
    id text PRIMARY KEY,
    naam text NOT NULL,
    soort text NOT NULL CHECK (soort IN
      ('GEMEENTE', 'CORPORATIE', 'WELZIJN', 'VLUCHTELINGENWERK', 'POLITIE', 'WIJK_EN_DORPSRAAD', 'TOEZICHT')),
    gemeente text
  );
  CREATE INDEX organisatie_gemeente ON organisatie (gemeente);
  CREATE TABLE taaktoewijzing (
    id text PRIMARY KEY,
    gemeente text NOT NULL,
    taak text NOT NULL,
    organisatie text NOT NULL REFERENCES organisatie,
    opdracht text NOT NULL,
    van timestamptz NOT NULL,
    tot timestamptz CHECK (tot > van)
  );
  CREATE INDEX taaktoewijzing_gemeente ON taaktoewijzing (gemeente, taak);
  CREATE TABLE verwerkingsactiviteit (
    id text PRIMARY KEY,
    naam text NOT NULL,
    doel text NOT NULL,
    grondslag text NOT NULL,
    verantwoordelijke text NOT NULL REFERENCES organisatie,
    ontvangers text[] NOT NULL,
    bewaartermijn text NOT NULL
  );
  CREATE TABLE convenant (
    id text PRIMARY KEY,
    partijen text[] NOT NULL,
    categorieen text[] NOT NULL,
    doel text NOT NULL,
    "geldigVan" timestamptz NOT NULL,
    "geldigTot" timestamptz CHECK ("geldigTot" > "geldigVan"),
    versie integer NOT NULL CHECK (versie > 0)
  );`;

const PERSONEN = `
  CREATE TABLE persoon (
    statushouder text PRIMARY KEY CHECK (statushouder ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    gemeente text,
    huishouden text,
    geheimhouding boolean NOT NULL
  );
  CREATE TABLE betrokkenheid (
    id text PRIMARY KEY,
    statushouder text NOT NULL REFERENCES persoon,
    organisatie text NOT NULL REFERENCES organisatie,
    taak text NOT NULL,
    medewerker text,
    van timestamptz NOT NULL,
    tot timestamptz CHECK (tot > van),
    reden text NOT NULL,
    "verleendDoor" text NOT NULL,
    CONSTRAINT betrokkenheid_niet_zichzelf CHECK ("verleendDoor" <> organisatie)
  );
  CREATE INDEX betrokkenheid_statushouder ON betrokkenheid (statushouder, organisatie);`;

const TOESTEMMINGEN = `
  CREATE TABLE toestemming (
    id text PRIMARY KEY,
    statushouder text NOT NULL REFERENCES persoon,
    verstrekker text NOT NULL REFERENCES organisatie,
    ontvanger text NOT NULL REFERENCES organisatie,
    categorie text NOT NULL,
    doel text NOT NULL,
    status text NOT NULL CHECK (status IN
      ('GEVRAAGD', 'GEGEVEN', 'GEWEIGERD', 'INGETROKKEN', 'VERLOPEN', 'VERVALLEN')),
    "gevraagdOp" timestamptz NOT NULL,
    "gevraagdDoor" text NOT NULL,
    "besluitOp" timestamptz,
    "besluitDoor" text,
    "geldigTot" timestamptz,
    "ingetrokkenOp" timestamptz,
    "ingetrokkenDoor" text,
    wijze text CHECK (wijze IN ('SCHRIFTELIJK', 'DIGITAAL', 'MONDELING_MET_VERSLAG')),
    taal text,
    "tolkGebruikt" boolean,
    tekstversie text,
    uitdrukkelijk boolean NOT NULL,
    vertegenwoordiger boolean NOT NULL,
    bewijsverwijzing text,
    CONSTRAINT toestemming_besluit CHECK ((status = 'GEVRAAGD') = ("besluitOp" IS NULL)),
    CONSTRAINT toestemming_geldigheid CHECK (
      CASE WHEN status IN ('GEVRAAGD', 'GEWEIGERD') THEN "geldigTot" IS NULL ELSE "geldigTot" > "besluitOp" END),
    CONSTRAINT toestemming_einde CHECK ((status IN ('INGETROKKEN', 'VERVALLEN')) = ("ingetrokkenOp" IS NOT NULL)),
    CONSTRAINT toestemming_gezondheid CHECK (
      uitdrukkelijk OR categorie <> 'GEZONDHEID' OR status IN ('GEVRAAGD', 'GEWEIGERD'))
  );
  CREATE INDEX toestemming_statushouder ON toestemming (statushouder);
  CREATE UNIQUE INDEX toestemming_een_vraag ON toestemming (statushouder, verstrekker, ontvanger, categorie, doel)
    WHERE status = 'GEVRAAGD';
  CREATE FUNCTION toestemming_herleeft_niet() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'a consent that ended is never changed'; END $$;
  CREATE TRIGGER toestemming_herleeft_niet BEFORE UPDATE ON toestemming FOR EACH ROW
    WHEN (OLD.status NOT IN ('GEVRAAGD', 'GEGEVEN')) EXECUTE FUNCTION toestemming_herleeft_niet();
  CREATE TABLE bezwaar (
    id text PRIMARY KEY,
    statushouder text NOT NULL REFERENCES persoon,
    categorie text NOT NULL,
    doel text,
    ontvanger text REFERENCES organisatie,
    "ingediendOp" timestamptz NOT NULL,
    "ingediendDoor" text NOT NULL,
    besluit text NOT NULL CHECK (besluit IN ('IN_BEHANDELING', 'TOEGEWEZEN', 'AFGEWEZEN'))
  );
  CREATE INDEX bezwaar_statushouder ON bezwaar (statushouder);`;

const REGELS = `
  CREATE TABLE regel (
    id text NOT NULL,
    versie integer NOT NULL CHECK (versie > 0),
    rol text NOT NULL,
    categorie text NOT NULL,
    doel text NOT NULL,
    grondslag text NOT NULL,
    velden text[] NOT NULL,
    taak text,
    wet text NOT NULL,
    bron text NOT NULL,
    toelichting text NOT NULL,
    "geldigVan" timestamptz NOT NULL,
    "geldigTot" timestamptz CHECK ("geldigTot" > "geldigVan"),
    "vastgesteldDoor" text NOT NULL,
    PRIMARY KEY (id, versie)
  );
  CREATE FUNCTION regel_is_onveranderlijk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD."geldigTot" IS NULL AND NEW."geldigTot" IS NOT NULL
        AND to_jsonb(NEW) - 'geldigTot' = to_jsonb(OLD) - 'geldigTot' THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'a version of a rule is never changed; end it and add a version';
    END $$;
  CREATE TRIGGER regel_is_onveranderlijk BEFORE UPDATE OR DELETE ON regel
    FOR EACH ROW EXECUTE FUNCTION regel_is_onveranderlijk();`;

const WIJZIGINGEN = `
  CREATE TABLE revisie (
    enig boolean PRIMARY KEY DEFAULT true CHECK (enig),
    stand bigint NOT NULL
  );
  INSERT INTO revisie (stand) VALUES (0);
  CREATE TABLE wijziging (
    revisie bigint PRIMARY KEY,
    soort text NOT NULL CHECK (soort IN ('REGEL', 'TAAKTOEWIJZING', 'PERSOON', 'BETROKKENHEID', 'TOESTEMMING', 'BEZWAAR')),
    sleutel text NOT NULL,
    feit jsonb,
    actueel boolean NOT NULL,
    op timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE UNIQUE INDEX wijziging_actueel ON wijziging (soort, sleutel) WHERE actueel;
  CREATE TABLE volger (
    naam text NOT NULL,
    instantie text NOT NULL,
    revisie bigint NOT NULL,
    "gezienOp" timestamptz NOT NULL,
    PRIMARY KEY (naam, instantie)
  );`;
