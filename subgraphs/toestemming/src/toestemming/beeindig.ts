import type { EntityManager } from 'typeorm';
import { statusOp, volgende } from './levensloop';
import type { ToestemmingEntity } from './toestemming.entity';
import type { Vervalreden } from './vervalreden';

/** Ends given consents at the moment and returns those that were still running, to be recorded. */
export function beeindig(
  manager: EntityManager,
  rows: readonly ToestemmingEntity[],
  moment: Date,
  door: string,
): Promise<ToestemmingEntity[]> {
  const running = rows.filter((row) => statusOp(row, moment) === 'GEGEVEN');
  const status = volgende('GEGEVEN', 'TREK_IN')!;
  return save(manager, running, { status, ingetrokkenOp: moment, ingetrokkenDoor: door });
}

/**
 * The same where nobody withdraws but what the consent rested on is gone: it lapses, and does not come back with it. One
 * that was given until this very moment lapses too.
 */
export function verval(
  manager: EntityManager,
  rows: readonly ToestemmingEntity[],
  moment: Date,
  vervalreden: Vervalreden,
): Promise<ToestemmingEntity[]> {
  const running = rows.filter(({ status, geldigTot }) => status === 'GEGEVEN' && moment <= geldigTot!);
  const status = volgende('GEGEVEN', 'VERVAL')!;
  return save(manager, running, { status, ingetrokkenOp: moment, ingetrokkenDoor: REGISTER, vervalreden });
}

const REGISTER = 'register';

async function save(manager: EntityManager, rows: readonly ToestemmingEntity[], change: Partial<ToestemmingEntity>) {
  for (const row of rows) await manager.save(Object.assign(row, change));
  return [...rows];
}
