import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_KENNISGEVINGEN, DROP_KENNISGEVINGEN } from '../kennisgeving/tabel';

/** Who must be told of a withdrawal, a restriction or a rectification (AVG art. 19). */
export class Kennisgevingen1764520000002 implements MigrationInterface {
  readonly name = 'Kennisgevingen1764520000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_KENNISGEVINGEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_KENNISGEVINGEN);
  }
}
