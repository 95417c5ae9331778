import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The withdrawal guarantee (PROTOCOL.md): changes form a chain and say whether they end something; followers have a lease. */
export class Volgers1764406800000 implements MigrationInterface {
  readonly name = 'Volgers1764406800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [KETEN, BESTAANDE, LEASE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE volger DROP COLUMN "leaseTot";
      DROP TRIGGER wijziging_keten ON wijziging;
      DROP FUNCTION wijziging_keten();
      DROP FUNCTION wijziging_som(text, text, jsonb);
      ALTER TABLE wijziging DROP COLUMN keten, DROP COLUMN beperkt;`);
  }
}

/** As in packages/subgraph/src/keten.ts. A change whose predecessor is missing is refused. */
const KETEN = `
  ALTER TABLE wijziging
    ADD COLUMN keten bytea,
    ADD COLUMN beperkt boolean NOT NULL DEFAULT true;
  CREATE FUNCTION wijziging_som(soort text, sleutel text, feit jsonb) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to(soort || ' ' || sleutel || ' ' || coalesce(feit::text, 'null'), 'UTF8')) $$;
  CREATE FUNCTION wijziging_keten() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE vorige bytea;
    BEGIN
      SELECT w.keten INTO vorige FROM wijziging w WHERE w.revisie = NEW.revisie - 1;
      IF NOT FOUND AND NEW.revisie > 1 THEN RAISE EXCEPTION 'revision % has no predecessor', NEW.revisie; END IF;
      NEW.keten := sha256(coalesce(vorige, '') || int8send(NEW.revisie) || wijziging_som(NEW.soort, NEW.sleutel, NEW.feit));
      RETURN NEW;
    END $$;
  CREATE TRIGGER wijziging_keten BEFORE INSERT ON wijziging FOR EACH ROW EXECUTE FUNCTION wijziging_keten();`;

/** The rows are history and refuse changes; this is none. */
const BESTAANDE = `
  ALTER TABLE wijziging DISABLE TRIGGER USER;
  DO $$
    DECLARE w record; vorige bytea := '';
    BEGIN
      FOR w IN SELECT * FROM wijziging ORDER BY revisie LOOP
        vorige := sha256(vorige || int8send(w.revisie) || wijziging_som(w.soort, w.sleutel, w.feit));
        UPDATE wijziging SET keten = vorige WHERE revisie = w.revisie;
      END LOOP;
    END $$;
  ALTER TABLE wijziging ENABLE TRIGGER USER;
  ALTER TABLE wijziging ALTER COLUMN keten SET NOT NULL;`;

/** Until when this process may rely on what it was told, by the clock of this database. */
const LEASE = `ALTER TABLE volger ADD COLUMN "leaseTot" timestamptz NOT NULL DEFAULT '-infinity';`;
