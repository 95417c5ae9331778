import type { Feit } from '../wijziging/wijzigingen.service';
import type { BetrokkenheidEntity } from './betrokkenheid.entity';

export const betrokkenheidFeit = (row: BetrokkenheidEntity): Feit => ({
  soort: 'BETROKKENHEID',
  sleutel: row.id,
  feit: {
    statushouder: row.statushouder,
    organisatie: row.organisatie,
    taak: row.taak,
    medewerker: row.medewerker ?? undefined,
    van: row.van.getTime(),
    tot: row.tot?.getTime(),
  },
});
