import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of rules as steps that are only ever added; and at most one version of a rule without an end. */
export class Regelontwerpen1764320400000 implements MigrationInterface {
  readonly name = 'Regelontwerpen1764320400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE regelontwerp_stap (
        ontwerp text NOT NULL,
        nr integer NOT NULL CHECK (nr > 0),
        soort text NOT NULL CHECK (soort IN ('GEMAAKT', 'BEWERKT', 'VOORGESTELD', 'VASTGESTELD', 'AFGEWEZEN')),
        organisatie text NOT NULL,
        rol text NOT NULL,
        door text NOT NULL,
        op timestamptz NOT NULL,
        inhoud jsonb NOT NULL,
        PRIMARY KEY (ontwerp, nr)
      );
      CREATE FUNCTION regelontwerp_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the steps of a draft, and the versions of rules, are never removed or changed'; END $$;
      CREATE TRIGGER regelontwerp_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON regelontwerp_stap
        FOR EACH STATEMENT EXECUTE FUNCTION regelontwerp_is_append_only();
      CREATE TRIGGER regel_append_only BEFORE TRUNCATE ON regel
        FOR EACH STATEMENT EXECUTE FUNCTION regelontwerp_is_append_only();
      CREATE UNIQUE INDEX regel_een_open ON regel (id) WHERE "geldigTot" IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX regel_een_open;
      DROP TRIGGER regel_append_only ON regel;
      DROP TABLE regelontwerp_stap;
      DROP FUNCTION regelontwerp_is_append_only();`);
  }
}
