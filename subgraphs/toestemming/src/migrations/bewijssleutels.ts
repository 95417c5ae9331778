import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public keys with which receipts were signed: a receipt is kept for years, the key that signs them is not. */
export class Bewijssleutels1764530000000 implements MigrationInterface {
  readonly name = 'Bewijssleutels1764530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bewijssleutel (
        kid text PRIMARY KEY,
        jwk jsonb NOT NULL CHECK (NOT jwk ? 'd'),
        sinds timestamptz NOT NULL DEFAULT now()
      );
      CREATE FUNCTION bewijssleutel_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'receipts are verified with this key for as long as anybody keeps them'; END $$;
      CREATE TRIGGER bewijssleutel_blijft BEFORE UPDATE OR DELETE ON bewijssleutel
        FOR EACH ROW EXECUTE FUNCTION bewijssleutel_blijft();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bewijssleutel; DROP FUNCTION bewijssleutel_blijft();');
  }
}
