import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_KENMERKEN, DROP_KENMERKEN, INDEX_KENMERKEN } from '../inzage/kenmerken';
import { CREATE_TELLINGEN, DROP_TELLINGEN, TEL_ALLES } from '../telling/tabel';

/** How the collected record is searched and counted. */
export class Inzagen1764520000000 implements MigrationInterface {
  readonly name = 'Inzagen1764520000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [CREATE_KENMERKEN, INDEX_KENMERKEN, CREATE_TELLINGEN, TEL_ALLES])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_TELLINGEN);
    await runner.query(DROP_KENMERKEN);
  }
}
