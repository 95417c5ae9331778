import { ONBEKEND, over, rijenPer, rijPer, type Base } from '@ketenhub/subgraph';
import { isEigenRegistratie, overRij } from '../eigen-registratie';
import { EvaluatieEntity } from './evaluatie.entity';
import { Evaluatie } from './evaluatie.type';

export class EvaluatieService {
  private readonly perId = rijPer(this.base.db, EvaluatieEntity, 'id');
  private readonly perTraject = rijenPer(this.base.db, EvaluatieEntity, 'traject', { datum: 'DESC', id: 'ASC' });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Evaluatie> {
    const row = await this.perId.load(id);
    const open = row !== undefined && isEigenRegistratie(this.base.verzoek.caller, row);
    return open ? toEvaluatie(row) : over(Object.assign(new Evaluatie(), { id }), ONBEKEND);
  }

  /** The newest first. */
  async vanTraject(traject: string): Promise<Evaluatie[]> {
    return (await this.perTraject.load(traject)).map(toEvaluatie);
  }
}

function toEvaluatie(row: EvaluatieEntity): Evaluatie {
  const { id, datum, oordeel, doelenBehaald, hindernissen, mogelijkheden, vrijeTekst } = row;
  return overRij(
    Object.assign(new Evaluatie(), { id, datum, oordeel, doelenBehaald, hindernissen, mogelijkheden, vrijeTekst }),
    row,
  ) as Evaluatie;
}
