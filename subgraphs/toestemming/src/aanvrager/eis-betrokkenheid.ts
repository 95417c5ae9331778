import { isBetrokken } from '@ketenhub/consent';
import type { Caller } from '@ketenhub/identity';
import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { BetrokkenheidEntity } from '../betrokkenheid/betrokkenheid.entity';
import { PersoonEntity } from '../persoon/persoon.entity';
import { houdersVan } from '../taaktoewijzing/taaktoewijzingen.service';
import { vertegenwoordigt } from '../toestemming/vertegenwoordiging';
import { rolVan } from './aanvrager';

/**
 * The person, locked until the end of the transaction so that his consents change one at a time. Who has authority over a
 * child stands in his place. Throws GEEN_BETROKKENHEID when the caller is not involved with him; nobody's id gives the same
 * answer. From here on the write is about him on the record.
 */
export async function eisBetrokkenheid(manager: EntityManager, verzoek: Verzoek, id: string): Promise<PersoonEntity> {
  verzoek.schrijftOver = id;
  const { caller } = verzoek;
  const persoon = await manager.findOneBy(PersoonEntity, { statushouder: id });
  if (persoon === null || !(await isBetrokkenBij(manager, caller, persoon)))
    throw new HubError('GEEN_BETROKKENHEID', GEEN_BETROKKENHEID);
  return manager
    .createQueryBuilder(PersoonEntity, 'p')
    .setLock('pessimistic_write')
    .where('p.statushouder = :id', { id })
    .getOneOrFail();
}

const GEEN_BETROKKENHEID =
  'U bent niet betrokken bij deze persoon, of er is niets met deze sleutel. Laat uw betrokkenheid vastleggen of controleer de sleutel.';

async function isBetrokkenBij(manager: EntityManager, caller: Caller, persoon: PersoonEntity): Promise<boolean> {
  const { statushouder: id, gemeente } = persoon;
  const rol = rolVan(caller);
  const moment = new Date();
  const rows = await manager.findBy(BetrokkenheidEntity, { statushouder: id, organisatie: caller.organisatie });
  if (rol === undefined || rol.betrokkenheid === 'GEEN') return false;
  if (rol.betrokkenheid === 'ZELF') return caller.gebruiker === id || vertegenwoordigt(caller, persoon, moment);
  const houders = rol.taak && (await houdersVan(manager, rol.taak, gemeente, moment));
  if (houders !== undefined && !houders.includes(caller.organisatie)) return false;
  return rows.some((row) =>
    isBetrokken(
      rol,
      caller,
      {
        organisatie: row.organisatie,
        taak: row.taak,
        medewerker: row.medewerker ?? undefined,
        van: row.van.getTime(),
        tot: row.tot?.getTime(),
      },
      moment.getTime(),
    ),
  );
}
