import { HubError } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { OrganisatieEntity } from '../organisatie/organisatie.entity';

/** The organisation that the input names in this field; throws ONBEKENDE_ORGANISATIE. */
export async function eisOrganisatie(manager: EntityManager, veld: string, id: string): Promise<OrganisatieEntity> {
  const row = await manager.findOneBy(OrganisatieEntity, { id });
  if (row === null)
    throw new HubError(
      'ONBEKENDE_ORGANISATIE',
      `De organisatie in ${veld} bestaat niet. Zie organisaties voor de partners.`,
    );
  return row;
}
