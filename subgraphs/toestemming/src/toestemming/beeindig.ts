import type { EntityManager } from 'typeorm';
import { statusOp, volgende } from './levensloop';
import type { ToestemmingEntity } from './toestemming.entity';

/** Ends given consents at the moment and returns those that were still running, to be recorded. */
export async function beeindig(
  manager: EntityManager,
  rows: readonly ToestemmingEntity[],
  moment: Date,
  door: string,
): Promise<ToestemmingEntity[]> {
  const running = rows.filter((row) => statusOp(row, moment) === 'GEGEVEN');
  for (const row of running) {
    Object.assign(row, { status: volgende('GEGEVEN', 'TREK_IN'), ingetrokkenOp: moment, ingetrokkenDoor: door });
    await manager.save(row);
  }
  return running;
}
