import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Break-glass: who, why, how long, and what the FG found. A judgement is never changed, nothing is ever removed. */
export class Noodtoegang1764510000000 implements MigrationInterface {
  readonly name = 'Noodtoegang1764510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE noodtoegang (
        id text PRIMARY KEY,
        statushouder text NOT NULL REFERENCES persoon (statushouder),
        organisatie text NOT NULL REFERENCES organisatie (id),
        rol text NOT NULL,
        medewerker text NOT NULL,
        reden text NOT NULL CHECK (reden <> ''),
        van timestamptz NOT NULL,
        tot timestamptz NOT NULL CHECK (tot > van AND tot <= van + interval '4 hours'),
        "beoordelenVoor" timestamptz NOT NULL,
        terecht boolean,
        "beoordeeldOp" timestamptz,
        "beoordeeldDoor" text,
        toelichting text,
        CHECK (num_nulls(terecht, "beoordeeldOp", "beoordeeldDoor", toelichting) IN (0, 4))
      );
      CREATE INDEX ON noodtoegang (statushouder);
      CREATE FUNCTION noodtoegang_is_geschiedenis() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND OLD."beoordeeldOp" IS NULL THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'breaking the glass and what was found of it stay on file';
        END $$;
      CREATE TRIGGER noodtoegang_is_geschiedenis BEFORE UPDATE OR DELETE ON noodtoegang
        FOR EACH ROW EXECUTE FUNCTION noodtoegang_is_geschiedenis();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE noodtoegang; DROP FUNCTION noodtoegang_is_geschiedenis();');
  }
}
