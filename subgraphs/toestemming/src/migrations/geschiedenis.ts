import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbered changes are also the history: found by person and by moment, and never changed or removed. */
export class Geschiedenis1764147600000 implements MigrationInterface {
  readonly name = 'Geschiedenis1764147600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX wijziging_geschiedenis ON wijziging (soort, sleutel, revisie);
      CREATE INDEX wijziging_statushouder ON wijziging ((feit ->> 'statushouder')) WHERE feit ? 'statushouder';
      CREATE INDEX wijziging_huishouden ON wijziging ((feit ->> 'huishouden')) WHERE feit ? 'huishouden';
      CREATE INDEX wijziging_op ON wijziging (op, revisie);
      CREATE FUNCTION wijziging_is_geschiedenis() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND OLD.actueel AND NOT NEW.actueel
            AND to_jsonb(NEW) - 'actueel' = to_jsonb(OLD) - 'actueel' THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'the numbered changes are history: a fact is superseded, never changed';
        END $$;
      CREATE TRIGGER wijziging_is_geschiedenis BEFORE UPDATE OR DELETE ON wijziging
        FOR EACH ROW EXECUTE FUNCTION wijziging_is_geschiedenis();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER wijziging_is_geschiedenis ON wijziging;
      DROP FUNCTION wijziging_is_geschiedenis();
      DROP INDEX wijziging_geschiedenis, wijziging_statushouder, wijziging_huishouden, wijziging_op;`);
  }
}
