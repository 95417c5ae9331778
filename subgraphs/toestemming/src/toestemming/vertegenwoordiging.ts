import type { Caller } from '@ketenhub/identity';
import { HubError } from '@ketenhub/subgraph';
import { beginVan } from '@ketenhub/subgraph/dag';
import type { PersoonEntity } from '../persoon/persoon.entity';
import type { Besluit } from './wijze';

type Geboren = Pick<PersoonEntity, 'zestienOp'>;

/** From when a child decides himself: the beginning of his sixteenth birthday in the Netherlands; undefined for who does. */
export function zelfVanaf({ zestienOp }: Geboren, moment: Date): Date | undefined {
  if (zestienOp === null) return undefined;
  const dag = new Date(beginVan(zestienOp));
  return moment < dag ? dag : undefined;
}

/** Does he decide in the place of this child: has he authority over him, and is the child under sixteen? */
export const vertegenwoordigt = (
  { gebruiker, uitvoerder }: Pick<Caller, 'gebruiker' | 'uitvoerder'>,
  persoon: Geboren & Pick<PersoonEntity, 'gezag'>,
  moment: Date,
): boolean => uitvoerder === undefined && persoon.gezag.includes(gebruiker) && zelfVanaf(persoon, moment) !== undefined;

/**
 * Under sixteen a legal representative decides, from sixteen on nobody but the person (UAVG art. 5). Throws
 * VERTEGENWOORDIGER_VEREIST or VERTEGENWOORDIGER_NIET_BEVOEGD.
 */
export function eisBevoegd(persoon: Geboren, vertegenwoordiger: boolean, isZelf: boolean, moment: Date): void {
  const isKind = zelfVanaf(persoon, moment) !== undefined;
  if (isKind && (!vertegenwoordiger || isZelf))
    throw new HubError(
      'VERTEGENWOORDIGER_VEREIST',
      'Voor een kind onder de zestien besluit een wettelijk vertegenwoordiger. Leg dat besluit met bewijs vast.',
    );
  if (!isKind && vertegenwoordiger)
    throw new HubError(
      'VERTEGENWOORDIGER_NIET_BEVOEGD',
      'Deze persoon is zestien of ouder en besluit zelf. Vraag het hem.',
    );
}

/** What counts when one or two representatives decide: yes only when both say so. */
export const besluitVan = (besluit: Besluit, tweede: Besluit | null | undefined): Besluit =>
  tweede === 'GEWEIGERD' ? 'GEWEIGERD' : besluit;
