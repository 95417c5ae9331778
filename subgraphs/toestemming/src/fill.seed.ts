import type { Wereld } from '@ketenhub/demo';
import type { DataSource, EntityManager } from 'typeorm';
import { betrokkenheidFeit } from './betrokkenheid/betrokkenheid.feit';
import { betrokkenheidRijen } from './betrokkenheid/betrokkenheid.seed';
import { bezwaarFeit } from './bezwaar/bezwaar.feit';
import { bezwaarRijen } from './bezwaar/bezwaar.seed';
import { PersoonEntity } from './persoon/persoon.entity';
import { persoonFeit } from './persoon/persoon.feit';
import { persoonRijen } from './persoon/persoon.seed';
import { vulRegels } from './regel/vul-regels';
import { taaktoewijzingFeit } from './taaktoewijzing/taaktoewijzing.feit';
import { taaktoewijzingRijen } from './taaktoewijzing/taaktoewijzing.seed';
import { toestemmingFeit } from './toestemming/toestemming.feit';
import { toestemmingRijen } from './toestemming/toestemming.seed';
import { WijzigingenService, type Feit } from './wijziging/wijzigingen.service';

const CHUNK = 2000;

/** Fills the registry in one transaction, each fact under its own revision; false when there are people already. */
export async function fill(db: DataSource, wereld: () => Wereld, log: (line: string) => void): Promise<boolean> {
  await vulRegels(db);
  if (await db.manager.exists(PersoonEntity)) return false;
  const w = wereld();
  await db.transaction(async (manager) => {
    const put = async <R extends object>(table: string, rows: readonly R[], toFeit?: (row: R) => Feit) => {
      for (let i = 0; i < rows.length; i += CHUNK) {
        const chunk = rows.slice(i, i + CHUNK);
        await insert(manager, table, chunk);
        const feiten = toFeit ? chunk.map(toFeit).filter(({ feit }) => feit !== null) : [];
        if (feiten.length > 0) await WijzigingenService.recordAll(manager, feiten);
      }
      log(`seed ${rows.length} ${table}`);
    };
    await put('organisatie', w.organisaties);
    await put('taaktoewijzing', taaktoewijzingRijen(w), taaktoewijzingFeit);
    await put('convenant', w.convenanten);
    await put('verwerkingsactiviteit', w.verwerkingsactiviteiten);
    await put('persoon', persoonRijen(w), persoonFeit);
    await put('betrokkenheid', betrokkenheidRijen(w), betrokkenheidFeit);
    await put('toestemming', toestemmingRijen(w), toestemmingFeit);
    await put('bezwaar', bezwaarRijen(w), bezwaarFeit);
  });
  return true;
}

/** One statement per chunk; names of properties are names of columns. */
const insert = (manager: EntityManager, table: string, rows: readonly object[]) =>
  manager.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
