import { NIEMAND, over, type Base } from '@ketenhub/subgraph';
import { Any } from 'typeorm';
import { onbekend } from '../onbekend';
import { toGemeente } from '../partner/gemeente.type';
import { toWijk } from '../partner/wijk.type';
import { rijPerId } from '../rijen';
import { EvaluatieRapportageEntity } from './evaluatie-rapportage.entity';
import { EvaluatieRapportage, ThemaTelling } from './evaluatie-rapportage.type';

/** Reads what was published when a half-year closed (rapporteer.ts); evaluations themselves are out of reach here. */
export class RapportageService {
  private readonly perId = rijPerId((ids) => this.rows.findBy({ id: Any(ids) }));

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<EvaluatieRapportage> {
    const row = await this.perId.load(id);
    return row ? toEvaluatieRapportage(row) : onbekend(new EvaluatieRapportage(), id);
  }

  /** Those that the caller may see, the newest first and the whole gemeente before its wijken. */
  async vanGemeente(gemeente: string): Promise<EvaluatieRapportage[]> {
    if (!this.base.verzoek.ziet('EvaluatieRapportage', NIEMAND)) return [];
    const order = { periode: 'DESC', wijk: { direction: 'ASC', nulls: 'FIRST' } } as const;
    return (await this.rows.find({ where: { gemeente }, order })).map(toEvaluatieRapportage);
  }

  private get rows() {
    return this.base.db.getRepository(EvaluatieRapportageEntity);
  }
}

function toEvaluatieRapportage(row: EvaluatieRapportageEntity): EvaluatieRapportage {
  const { id, periode, aantal, gemiddeldOordeel, doelenBehaaldPct, onderdrukt } = row;
  return over(
    Object.assign(new EvaluatieRapportage(), {
      ...{ id, periode, aantal, gemiddeldOordeel, doelenBehaaldPct, onderdrukt },
      gemeente: toGemeente(row.gemeente),
      wijk: row.wijk === null ? null : toWijk(row.wijk),
      themas: row.themas.map(({ thema, aantal }) => Object.assign(new ThemaTelling(), { thema, aantal })),
    }),
    NIEMAND,
  ) as EvaluatieRapportage;
}
