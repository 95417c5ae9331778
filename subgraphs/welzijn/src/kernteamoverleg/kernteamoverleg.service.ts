import { NIEMAND, over, pageOf, rijenPer, rijPer, type Base, type Connection, type Pagina } from '@ketenhub/subgraph';
import { MoreThanOrEqual } from 'typeorm';
import { KernteamoverlegEntity } from './kernteamoverleg.entity';
import { Kernteamoverleg } from './kernteamoverleg.type';

/** Meetings in a kernteam's calendar; whose placement is on the agenda is not in here. */
export interface KernteamoverlegFilter {
  readonly kernteam?: string;
  readonly vanaf?: string;
}

export class KernteamoverlegService {
  private readonly perId = rijPer(this.base.db, KernteamoverlegEntity, 'id');
  private readonly perKernteam = rijenPer(this.base.db, KernteamoverlegEntity, 'kernteam', {
    datum: 'DESC',
    id: 'ASC',
  });

  constructor(private readonly base: Base) {}

  async find(id: string): Promise<Kernteamoverleg | null> {
    const row = await this.perId.load(id);
    return row ? toKernteamoverleg(row) : null;
  }

  /** Of one kernteam, the newest first. */
  async ofKernteam(id: string, pagina: Pagina): Promise<Connection<Kernteamoverleg>> {
    return pageOf((await this.perKernteam.load(id)).map(toKernteamoverleg), pagina);
  }

  /** By day, the earliest first. */
  async list({ kernteam, vanaf }: KernteamoverlegFilter, pagina: Pagina): Promise<Connection<Kernteamoverleg>> {
    const where = {
      ...(kernteam !== undefined && { kernteam }),
      ...(vanaf !== undefined && { datum: MoreThanOrEqual(vanaf) }),
    };
    const repository = this.base.db.getRepository(KernteamoverlegEntity);
    const rows = await repository.find({ where, order: { datum: 'ASC', id: 'ASC' } });
    return pageOf(rows.map(toKernteamoverleg), pagina);
  }
}

const toKernteamoverleg = ({ kernteam, id, datum, soort, aanleiding }: KernteamoverlegEntity): Kernteamoverleg =>
  over(Object.assign(new Kernteamoverleg(), { id, datum, soort, aanleiding, kernteamId: kernteam }), NIEMAND);
