import type { Regel } from '@ketenhub/consent';
import type { DataSource } from 'typeorm';
import { RegelEntity } from '../regel/regel.entity';
import { regelFeit } from '../regel/regel.feit';
import type { RegelontwerpenService } from '../regelontwerp/regelontwerpen.service';
import type { RegelstandInput } from '../regelontwerp/regelontwerp.input';
import { verschilInWoorden } from './in-woorden';
import { Regelverschil } from './regelverschil.type';
import { verschil, type Regelstand } from './verschil';

/** Compares two sets of rules: of moments, of drafts. */
export class VerschillenService {
  constructor(
    private readonly db: DataSource,
    private readonly ontwerpen: RegelontwerpenService,
  ) {}

  async tussen(van: RegelstandInput, naar: RegelstandInput): Promise<Regelverschil[]> {
    const [a, b] = [await this.stand(van), await this.stand(naar)];
    return verschil(a, b).map((each) => Object.assign(new Regelverschil(), each, { zin: verschilInWoorden(each) }));
  }

  private async stand({ moment: op, ontwerp }: RegelstandInput): Promise<Regelstand> {
    const moment = op ?? new Date();
    if (!ontwerp) return { regels: regelsVan(await this.db.manager.find(RegelEntity)), moment: moment.getTime() };
    const { gevolg, moment: ingang } = await this.ontwerpen.gevolg(ontwerp, moment);
    return { regels: regelsVan(gevolg.set), moment: ingang.getTime() };
  }
}

/** Rules as the kernel takes them. */
export const regelsVan = (rows: readonly RegelEntity[]): Regel[] => rows.map((row) => regelFeit(row).feit as Regel);
