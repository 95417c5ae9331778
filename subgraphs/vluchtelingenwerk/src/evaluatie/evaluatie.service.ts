import type { Base } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { isEigenRegistratie, overRij } from '../eigen-registratie';
import { onbekend } from '../onbekend';
import { rijenPer, rijPerId } from '../rijen';
import { EvaluatieEntity } from './evaluatie.entity';
import { Evaluatie } from './evaluatie.type';

export class EvaluatieService {
  private readonly perId = rijPerId((ids) => this.rows.findBy({ id: Any(ids) }));
  private readonly perTraject = rijenPer(
    (ids) => this.rows.find({ where: { traject: Any(ids) }, order: { datum: 'DESC', id: 'ASC' } }),
    (row) => row.traject,
  );

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Evaluatie> {
    const row = await this.perId.load(id);
    const open = row !== undefined && isEigenRegistratie(this.base.verzoek.caller, row);
    return open ? toEvaluatie(row) : onbekend(new Evaluatie(), id);
  }

  /** The newest first. */
  async vanTraject(traject: string): Promise<Evaluatie[]> {
    return (await this.perTraject.load(traject)).map(toEvaluatie);
  }

  private get rows() {
    return this.base.db.getRepository(EvaluatieEntity);
  }
}

function toEvaluatie(row: EvaluatieEntity): Evaluatie {
  const { id, datum, oordeel, doelenBehaald, hindernissen, mogelijkheden, vrijeTekst } = row;
  return overRij(
    Object.assign(new Evaluatie(), { id, datum, oordeel, doelenBehaald, hindernissen, mogelijkheden, vrijeTekst }),
    row,
  ) as Evaluatie;
}
