import type { EntityManager } from 'typeorm';
import { rollenBij } from '../aanvrager/rollen-bij';
import { BetrokkenheidEntity } from '../betrokkenheid/betrokkenheid.entity';
import { OrganisatieEntity } from '../organisatie/organisatie.entity';
import { isActief } from '../periode/is-actief';
import { inForce } from '../regel/regels.service';
import { verval } from './beeindig';
import { deelbaarheid } from './deelbaarheid';
import { ToestemmingEntity } from './toestemming.entity';

/* What lapses when the relation that a consent rested on is over. They lock the rows; the caller records what they return. */

/** The organisation was involved with the person and is no more: what it was given ends with its last involvement. */
export async function vervalDoorBetrokkenheid(
  manager: EntityManager,
  statushouder: string,
  organisatie: string,
  moment: Date,
): Promise<ToestemmingEntity[]> {
  const rows = await manager.findBy(BetrokkenheidEntity, { statushouder, organisatie });
  if (rows.some((row) => isActief(row, moment))) return [];
  const ends = rows.flatMap(({ tot }) => (tot !== null && tot <= moment ? [tot.getTime()] : []));
  if (ends.length === 0) return [];
  const last = new Date(Math.max(...ends));
  const given = await gegeven(manager, 't.statushouder = :statushouder AND t.ontvanger = :organisatie', {
    statushouder,
    organisatie,
  });
  // A choice made after the relation ended was made for a new one that is still to begin.
  const before = given.filter(({ besluitOp }) => besluitOp! < last);
  return verval(manager, before, last, 'BETROKKENHEID_BEEINDIGD');
}

/** The organisation lost a task in the gemeente: what it was given there ends, as far as none of its other roles may use it. */
export async function vervalDoorTaak(
  manager: EntityManager,
  gemeente: string,
  organisatie: string,
  moment: Date,
): Promise<ToestemmingEntity[]> {
  const row = await manager.findOneByOrFail(OrganisatieEntity, { id: organisatie });
  const [rollen, regels] = [await rollenBij(manager, row, gemeente, moment), await inForce(manager, {}, moment)];
  const given = await gegeven(
    manager,
    't.ontvanger = :organisatie AND t.statushouder IN (SELECT statushouder FROM persoon WHERE gemeente = :gemeente)',
    { organisatie, gemeente },
  );
  const useless = given.filter(({ categorie, doel }) => !deelbaarheid(regels, rollen, categorie, doel).deelbaar);
  return verval(manager, useless, moment, 'TAAK_BEEINDIGD');
}

/** Given consents, locked in a fixed order. */
export const gegeven = (manager: EntityManager, where: string, values: object): Promise<ToestemmingEntity[]> =>
  manager
    .createQueryBuilder(ToestemmingEntity, 't')
    .setLock('pessimistic_write')
    .where(`t.status = 'GEGEVEN' AND ${where}`, values)
    .orderBy('t.id')
    .getMany();
