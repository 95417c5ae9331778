import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who decided on an objection, when and where it is written; a decision is never changed. */
export class Verlening1764234000000 implements MigrationInterface {
  readonly name = 'Verlening1764234000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bezwaar
        ADD COLUMN "besluitOp" timestamptz,
        ADD COLUMN "besluitDoor" text,
        ADD COLUMN "besluitVerwijzing" text;
      CREATE FUNCTION bezwaar_is_beslist() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a decision on an objection is never changed'; END $$;
      CREATE TRIGGER bezwaar_is_beslist BEFORE UPDATE ON bezwaar FOR EACH ROW
        WHEN (OLD.besluit <> 'IN_BEHANDELING') EXECUTE FUNCTION bezwaar_is_beslist();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER bezwaar_is_beslist ON bezwaar;
      DROP FUNCTION bezwaar_is_beslist();
      ALTER TABLE bezwaar DROP COLUMN "besluitVerwijzing", DROP COLUMN "besluitDoor", DROP COLUMN "besluitOp";`);
  }
}
