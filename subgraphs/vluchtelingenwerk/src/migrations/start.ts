import { CREATE_INZAGE, DROP_INZAGE } from '@ketenhub/ledger';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BEGELEIDING } from './start-begeleiding';
import { BUURT } from './start-buurt';

const TABELLEN = [
  'incident',
  'signaal',
  'bewonersvraag',
  'flyeractie',
  'evaluatierapportage',
  'evaluatie',
  'maatjekoppeling',
  'vrijwilliger',
  'doorverwijzing',
  'aanspreekmoment',
  'contactmoment',
  'begeleidingsdoel',
  'begeleidingstraject',
];

export class Start1763769600000 implements MigrationInterface {
  readonly name = 'Start1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...BEGELEIDING, ...BUURT, CREATE_INZAGE]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_INZAGE);
    for (const tabel of TABELLEN) await runner.query(`DROP TABLE ${tabel}`);
  }
}
