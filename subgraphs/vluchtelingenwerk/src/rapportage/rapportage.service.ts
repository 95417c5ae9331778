import { NIEMAND, ONBEKENDE_DERDE, over, rijPer, type Base } from '@ketenhub/subgraph';
import { toGemeente } from '../partner/gemeente.type';
import { toWijk } from '../partner/wijk.type';
import { EvaluatieRapportageEntity } from './evaluatie-rapportage.entity';
import { EvaluatieRapportage, ThemaTelling } from './evaluatie-rapportage.type';

/** Reads what was published when a half-year closed (rapporteer.ts); evaluations themselves are out of reach here. */
export class RapportageService {
  private readonly perId = rijPer(this.base.db, EvaluatieRapportageEntity, 'id');

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<EvaluatieRapportage> {
    const row = await this.perId.load(id);
    return row ? toEvaluatieRapportage(row) : over(Object.assign(new EvaluatieRapportage(), { id }), ONBEKENDE_DERDE);
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
