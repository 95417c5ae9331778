import { GEZAG } from '@ketenhub/consent';
import { Any, type EntityManager } from 'typeorm';
import type { Feit } from '../wijziging/wijzigingen.service';
import { PersoonEntity } from './persoon.entity';

type Kind = Pick<PersoonEntity, 'statushouder' | 'gezag'>;

/** Followers know a parent as an involvement that counts for the rules that name it; no birthday goes with it. */
export const gezagFeiten = ({ statushouder, gezag }: Kind, van: Date): Feit[] =>
  gezag.map((ouder) => ({
    soort: 'BETROKKENHEID',
    sleutel: sleutelVan(statushouder, ouder),
    feit: { statushouder, organisatie: '', taak: GEZAG, medewerker: ouder, van: van.getTime() },
  }));

/** From here on these parents, or all, see and decide nothing here in the child's place. Writes no row. */
export function ontneemGezag(kind: Kind, ouders: readonly string[] = kind.gezag): Feit[] {
  kind.gezag = kind.gezag.filter((ouder) => !ouders.includes(ouder));
  return ouders.map((ouder) => ({
    soort: 'BETROKKENHEID',
    sleutel: sleutelVan(kind.statushouder, ouder),
    feit: null,
  }));
}

/** The children of a parent, locked in the order of their ids. */
export const kinderenVan = (manager: EntityManager, ouder: string): Promise<PersoonEntity[]> =>
  manager
    .createQueryBuilder(PersoonEntity, 'k')
    .setLock('pessimistic_write')
    .where('k.gezag @> ARRAY[:ouder]::text[]', { ouder })
    .orderBy('k.statushouder')
    .getMany();

/**
 * What is asked about a child tells where he is. So a parent who does not live with a child whose address is secret, as
 * far as is known here, has no part in it here: he decides through a medewerker. To be called when one of them moved or
 * the secrecy began; it does not come back by itself.
 */
export async function scheidGezag(manager: EntityManager, persoon: PersoonEntity): Promise<Feit[]> {
  const feiten: Feit[] = [];
  for (const kind of [persoon, ...(await kinderenVan(manager, persoon.statushouder))]) {
    if (!kind.geheimhouding || kind.gezag.length === 0) continue;
    const ouders = await manager.findBy(PersoonEntity, { statushouder: Any([...kind.gezag]) });
    const thuis = ouders.filter(({ huishouden }) => huishouden !== null && huishouden === kind.huishouden);
    const elders = kind.gezag.filter((ouder) => !thuis.some(({ statushouder }) => statushouder === ouder));
    feiten.push(...ontneemGezag(kind, elders));
    await manager.save(kind);
  }
  return feiten;
}

const sleutelVan = (kind: string, ouder: string) => `${GEZAG} ${kind} ${ouder}`;
