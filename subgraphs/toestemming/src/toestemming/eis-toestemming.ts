import { HubError, type Verzoek } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { eisBetrokkenheid } from '../aanvrager/eis-betrokkenheid';
import type { PersoonEntity } from '../persoon/persoon.entity';
import { statusOp, volgende, type Gebeurtenis, type Status } from './levensloop';
import { ToestemmingEntity } from './toestemming.entity';

/** The consent and its person, locked. Throws GEEN_BETROKKENHEID, also for an id that nobody has. */
export async function eisToestemming(
  manager: EntityManager,
  verzoek: Verzoek,
  id: string,
): Promise<{ row: ToestemmingEntity; persoon: PersoonEntity }> {
  const found = await manager.findOneBy(ToestemmingEntity, { id });
  const persoon = await eisBetrokkenheid(manager, verzoek, found?.statushouder ?? '');
  // Read again: what was found may have changed before the person was locked.
  return { row: await manager.findOneByOrFail(ToestemmingEntity, { id }), persoon };
}

/** The state that the event leads to; throws NIET_IN_DEZE_STATUS when it cannot happen now. */
export function eisOvergang(row: ToestemmingEntity, gebeurtenis: Gebeurtenis, moment: Date): Status {
  const status = statusOp(row, moment);
  const next = volgende(status, gebeurtenis);
  if (next === undefined) throw new HubError('NIET_IN_DEZE_STATUS', WAT_NU[status]);
  return next;
}

const WAT_NU: Readonly<Record<Status, string>> = {
  GEVRAAGD: 'Deze toestemming is gevraagd en nog niet gegeven. Leg eerst het besluit vast.',
  GEGEVEN: 'Deze toestemming is al gegeven. Trek haar in of laat haar verlopen.',
  GEWEIGERD: 'Deze toestemming is geweigerd. Vraag haar alleen opnieuw bij een nieuwe aanleiding.',
  INGETROKKEN: 'Deze toestemming is ingetrokken en herleeft niet. Vraag een nieuwe.',
  VERLOPEN: 'Deze toestemming is verlopen. Vraag een nieuwe.',
  VERVALLEN: 'Deze toestemming is vervallen. Vraag een nieuwe.',
};
