import { regels } from '@ketenhub/schema';
import type { DataSource } from 'typeorm';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { RegelEntity } from './regel.entity';
import { regelFeit } from './regel.feit';

const running = new WeakMap<DataSource, Promise<void>>();

/** Puts the rules of the contract in a registry that has none; afterwards the registry's own versions count. */
export function vulRegels(db: DataSource): Promise<void> {
  const known = running.get(db);
  if (known !== undefined) return known;
  const fresh = fill(db);
  running.set(db, fresh);
  fresh.catch(() => running.delete(db));
  return fresh;
}

async function fill(db: DataSource): Promise<void> {
  await db.transaction(async (manager) => {
    // Replicas that start at once wait here for each other; the second finds the rules of the first.
    await manager.query('SELECT stand FROM revisie FOR UPDATE');
    const table = manager.getRepository(RegelEntity);
    if ((await table.count()) > 0) return;
    const rows = regels().map((regel) =>
      Object.assign(new RegelEntity(), regel, {
        velden: regel.velden === '*' ? ['*'] : [...regel.velden],
        taak: regel.taak ?? null,
        geldigVan: new Date(regel.geldigVan),
        geldigTot: regel.geldigTot === undefined ? null : new Date(regel.geldigTot),
        vastgesteldDoor: VASTGESTELD_DOOR,
      }),
    );
    await table.insert(rows);
    await WijzigingenService.recordAll(manager, rows.map(regelFeit));
  });
}

const VASTGESTELD_DOOR = 'contract van de keten';
