import type { EntityManager } from 'typeorm';
import type { Status } from './levensloop';
import { ToestemmingEntity } from './toestemming.entity';

/** The choice that a consent is about: one source, receiver, category and purpose of one person. */
export type Keuze = Pick<ToestemmingEntity, 'statushouder' | 'verstrekker' | 'ontvanger' | 'categorie' | 'doel'>;

/** All records of the same choice, in this state or in any. */
export const zelfdeKeuze = (
  manager: EntityManager,
  { statushouder, verstrekker, ontvanger, categorie, doel }: Keuze,
  status?: Status,
): Promise<ToestemmingEntity[]> =>
  manager.findBy(ToestemmingEntity, {
    statushouder,
    verstrekker,
    ontvanger,
    categorie,
    doel,
    ...(status && { status }),
  });
