import { rollen, type Rol, type RolDefinitie } from '@ketenhub/schema';
import type { EntityManager } from 'typeorm';
import type { OrganisatieEntity } from '../organisatie/organisatie.entity';
import { houdersVan } from '../taaktoewijzing/taaktoewijzingen.service';

/** The roles that people at this organisation can have in the gemeente: by its kind, or by the task it holds there (S2-04). */
export async function rollenBij(
  manager: EntityManager,
  organisatie: OrganisatieEntity,
  gemeente: string | null,
  moment: Date,
): Promise<ReadonlySet<Rol>> {
  const found = new Set<Rol>();
  const houders = new Map<string, readonly string[]>();
  for (const rol of rollen()) {
    if (rol.taak === undefined) {
      if (soortVan(rol) === organisatie.soort) found.add(rol.code);
      continue;
    }
    if (!houders.has(rol.taak)) houders.set(rol.taak, await houdersVan(manager, rol.taak, gemeente, moment));
    if (houders.get(rol.taak)!.includes(organisatie.id)) found.add(rol.code);
  }
  return found;
}

/** 'wijk- en dorpsraad' → WIJK_EN_DORPSRAAD. */
const soortVan = ({ partner }: RolDefinitie) => partner.toUpperCase().replaceAll(/\W+/g, '_');
