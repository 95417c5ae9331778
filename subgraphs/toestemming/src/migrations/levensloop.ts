import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the life of a consent needs: the text that was shown, the occasion, why it lapsed, and how far the clock has come. */
export class Levensloop1764061200000 implements MigrationInterface {
  readonly name = 'Levensloop1764061200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
  ALTER TABLE persoon
    ADD COLUMN "zestienOp" date,
    ADD COLUMN "overledenOp" timestamptz;
  CREATE INDEX persoon_zestien ON persoon ("zestienOp") WHERE "zestienOp" IS NOT NULL;

  CREATE TABLE toestemmingstekst (
    versie text PRIMARY KEY,
    categorieen text[] NOT NULL CHECK (cardinality(categorieen) > 0),
    doelen text[] NOT NULL CHECK (cardinality(doelen) > 0),
    talen text[] NOT NULL CHECK (cardinality(talen) > 0),
    vindplaats text NOT NULL,
    "geldigVan" timestamptz NOT NULL,
    "geldigTot" timestamptz CHECK ("geldigTot" >= "geldigVan"),
    "vervangenDoor" text REFERENCES toestemmingstekst,
    "vastgesteldDoor" text NOT NULL
  );

  ALTER TABLE toestemming
    ADD COLUMN "gevraagdDoorOrganisatie" text REFERENCES organisatie,
    ADD COLUMN aanleiding text CHECK (aanleiding IN
      ('NIEUWE_PIP_VERSIE', 'NIEUWE_BETROKKENHEID', 'VERZOEK_VAN_BETROKKENE')),
    ADD COLUMN "aanleidingOp" timestamptz,
    ADD COLUMN "aanleidingVerwijzing" text,
    ADD COLUMN "tweedeVertegenwoordiger" text CHECK ("tweedeVertegenwoordiger" IN ('GEGEVEN', 'GEWEIGERD')),
    ADD COLUMN vervalreden text CHECK (vervalreden IN ('BETROKKENHEID_BEEINDIGD', 'TAAK_BEEINDIGD', 'VERHUISD',
      'OVERLEDEN', 'ZESTIEN_GEWORDEN', 'TEKST_GEWIJZIGD'));
  ALTER TABLE toestemming DISABLE TRIGGER toestemming_herleeft_niet;
  UPDATE toestemming SET vervalreden = 'BETROKKENHEID_BEEINDIGD' WHERE status = 'VERVALLEN';
  ALTER TABLE toestemming ENABLE TRIGGER toestemming_herleeft_niet;
  ALTER TABLE toestemming
    ADD CONSTRAINT toestemming_vervalreden CHECK ((status = 'VERVALLEN') = (vervalreden IS NOT NULL)),
    ADD CONSTRAINT toestemming_voorgelegd CHECK (status <> 'GEGEVEN' OR (taal <> '' AND tekstversie <> '')),
    ADD CONSTRAINT toestemming_eens CHECK (status <> 'GEGEVEN' OR "tweedeVertegenwoordiger" IS DISTINCT FROM 'GEWEIGERD');
  CREATE INDEX toestemming_loopt_tot ON toestemming ("geldigTot") WHERE status = 'GEGEVEN';
  CREATE INDEX toestemming_ontvanger ON toestemming (ontvanger) WHERE status = 'GEGEVEN';

  CREATE INDEX betrokkenheid_tot ON betrokkenheid (tot) WHERE tot IS NOT NULL;
  CREATE TABLE klok (
    enig boolean PRIMARY KEY DEFAULT true CHECK (enig),
    tot timestamptz NOT NULL
  );
  INSERT INTO klok (tot) VALUES (now());`;

const DOWN = `
  DROP TABLE klok;
  DROP INDEX betrokkenheid_tot;
  DROP INDEX toestemming_ontvanger;
  DROP INDEX toestemming_loopt_tot;
  ALTER TABLE toestemming
    DROP CONSTRAINT toestemming_eens,
    DROP CONSTRAINT toestemming_voorgelegd,
    DROP CONSTRAINT toestemming_vervalreden,
    DROP COLUMN vervalreden,
    DROP COLUMN "tweedeVertegenwoordiger",
    DROP COLUMN "aanleidingVerwijzing",
    DROP COLUMN "aanleidingOp",
    DROP COLUMN aanleiding,
    DROP COLUMN "gevraagdDoorOrganisatie";
  DROP TABLE toestemmingstekst;
  ALTER TABLE persoon DROP COLUMN "overledenOp", DROP COLUMN "zestienOp";`;
