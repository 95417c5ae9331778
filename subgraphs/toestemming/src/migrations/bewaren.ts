import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_BEWAREN, DROP_BEWAREN } from '../toezicht/bewaren';

/** How long findings and notices stay. */
export class Bewaren1764540000000 implements MigrationInterface {
  readonly name = 'Bewaren1764540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_BEWAREN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_BEWAREN);
  }
}
