import type { EntityManager } from 'typeorm';
import type { Feit } from '../wijziging/wijzigingen.service';
import type { BetrokkenheidEntity } from './betrokkenheid.entity';
import { betrokkenheidFeit } from './betrokkenheid.feit';

/** Ends an involvement at the moment; one that was still to begin is as if it had never been granted. */
export async function beeindigBetrokkenheid(
  manager: EntityManager,
  row: BetrokkenheidEntity,
  moment: Date,
): Promise<Feit> {
  if (row.van < moment) return betrokkenheidFeit(await manager.save(Object.assign(row, { tot: moment })));
  const feit = { ...betrokkenheidFeit(row), feit: null } as Feit;
  await manager.remove(row);
  return feit;
}
