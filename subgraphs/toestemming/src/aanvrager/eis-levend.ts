import { HubError } from '@ketenhub/subgraph';
import type { PersoonEntity } from '../persoon/persoon.entity';

/** Of the dead nothing is asked and for them nothing is decided; throws OVERLEDEN. */
export function eisLevend({ overledenOp }: PersoonEntity): void {
  if (overledenOp !== null)
    throw new HubError('OVERLEDEN', 'Deze persoon is overleden. Zijn toestemmingen zijn vervallen.');
}
