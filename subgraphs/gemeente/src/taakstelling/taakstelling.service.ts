import { NIEMAND, over, type Base } from '@ketenhub/subgraph';
import { dagVan } from '@ketenhub/subgraph/dag';
import { interventieTreden, openstaand } from './openstaand';
import { TaakstellingEntity } from './taakstelling.entity';
import type { Taakstelling } from './taakstelling.type';

/** The taakstellingen of all gemeenten: a handful per gemeente, counts only. */
export class TaakstellingService {
  private rows: Promise<Taakstelling[]> | undefined;

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Taakstelling | null> {
    return (await this.load()).find((each) => each.id === id) ?? null;
  }

  /** Of one gemeente, oldest first. */
  async of(gemeente: string, vanafJaar = 0): Promise<Taakstelling[]> {
    const all = await this.load();
    return all.filter((each) => each.gemeentecode === gemeente && each.jaar >= vanafJaar);
  }

  private load(): Promise<Taakstelling[]> {
    return (this.rows ??= this.query());
  }

  private async query(): Promise<Taakstelling[]> {
    const order = { gemeente: 'ASC', jaar: 'ASC', halfjaar: 'ASC' } as const;
    const rows = await this.base.db.getRepository(TaakstellingEntity).find({ order });
    const vandaag = dagVan(this.base.verzoek.moment);
    return [...new Set(rows.map((row) => row.gemeente))].flatMap((gemeente) => {
      const reeks = rows.filter((row) => row.gemeente === gemeente);
      const treden = interventieTreden(reeks, vandaag);
      return reeks.map((row, i) => toTaakstelling(row, treden[i]!));
    });
  }
}

const toTaakstelling = ({ gemeente, ...row }: TaakstellingEntity, interventieTrede: number): Taakstelling =>
  over({ ...row, gemeentecode: gemeente, openstaand: openstaand(row), interventieTrede }, NIEMAND);
