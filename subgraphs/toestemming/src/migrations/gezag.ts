import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a child under sixteen: who has parental authority (BRP), and so decides for him. */
export class Gezag1764550000000 implements MigrationInterface {
  readonly name = 'Gezag1764550000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE persoon
        ADD COLUMN gezag text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT persoon_gezag CHECK (gezag = '{}' OR "zestienOp" IS NOT NULL);
      CREATE INDEX persoon_gezag_over ON persoon USING gin (gezag) WHERE gezag <> '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE persoon DROP COLUMN gezag;');
  }
}
