import { over, type Base } from '@ketenhub/subgraph';
import { betreftVan, DossierService } from '../dossier.service';
import { HandhavingsmaatregelEntity } from './handhavingsmaatregel.entity';
import type { Handhavingsmaatregel } from './handhavingsmaatregel.type';

export class HandhavingsmaatregelService extends DossierService<HandhavingsmaatregelEntity, Handhavingsmaatregel> {
  constructor(base: Base) {
    super(base, {
      entity: HandhavingsmaatregelEntity,
      toType: toHandhavingsmaatregel,
      volgorde: { datum: 'DESC', id: 'ASC' },
      bijVerhuizing: 'BLIJFT',
    });
  }
}

const toHandhavingsmaatregel = (row: HandhavingsmaatregelEntity): Handhavingsmaatregel =>
  over({ ...row }, betreftVan(row));
