import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_TOEZICHT, DROP_TOEZICHT } from '../toezicht/tabel';

/** The standing check on what was shown under consent. */
export class Toezicht1764520000001 implements MigrationInterface {
  readonly name = 'Toezicht1764520000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_TOEZICHT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_TOEZICHT);
  }
}
