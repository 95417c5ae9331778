import { isEigen, type Caller } from '../betreft-van';
import { stappenVan, type Stapdagen } from './incasso-stappen';
import { beletselen } from './vroegsignaal';

interface Rij extends Stapdagen {
  readonly organisatie: string;
  readonly bezwaarHuurder: boolean;
  readonly vroegsignaalVerzondenOp: string | null;
}

/** The gemeente knows of arrears only by a vroegsignaal that might be sent (BR29, Wgs); until then they are the corporatie's. */
export function isHuurachterstandBekend(row: Rij, caller: Caller): boolean {
  if (caller.rol === 'CONSULENT_WERK_EN_INKOMEN') return isGemeld(row);
  return isEigen(row, caller);
}

const isGemeld = (row: Rij) =>
  row.vroegsignaalVerzondenOp !== null &&
  beletselen(row.vroegsignaalVerzondenOp, stappenVan(row), row.bezwaarHuurder).length === 0;
