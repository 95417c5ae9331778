import type { Base } from '@ketenhub/subgraph';
import { GemeenteEntity } from './gemeente.entity';
import type { Gemeente } from './gemeente.type';

/** The gemeenten of the keten: few, and nobody's data. */
export class GemeenteService {
  private rows: Promise<GemeenteEntity[]> | undefined;

  constructor(private readonly base: Base) {}

  /** By name. */
  async all(): Promise<Gemeente[]> {
    return this.load();
  }

  /** Null for a code that is no gemeente of the keten. */
  async find(code: string | undefined): Promise<Gemeente | null> {
    return (await this.load()).find((row) => row.code === code) ?? null;
  }

  private load(): Promise<GemeenteEntity[]> {
    return (this.rows ??= this.base.db.getRepository(GemeenteEntity).find({ order: { naam: 'ASC' } }));
  }
}
