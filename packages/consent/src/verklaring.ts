import type { Caller } from './caller';
import { firstOf, type Reden } from './reden';
import type { Regels } from './regels';
import { uitkomstVan, type Stap, type Uitkomst } from './stap';
import type { Subject } from './subject';
import { zicht, type Zicht } from './zicht';

/** A decision with all its steps. Of several people: per person, and permitted only if permitted for every one. */
export interface Verklaring {
  readonly uitkomst: Uitkomst;
  /** By id; for what is about no statushouder one entry, under ''. */
  readonly perPersoon: ReadonlyMap<string, readonly Stap[]>;
}

/** Why this caller may or may not see field `i` (of `regels.gegevens`): the decision of `zicht`, step by step. */
export function verklaar(regels: Regels, caller: Caller, subject: Subject, moment: number, i: number): Verklaring {
  const made = zicht(regels, caller, subject, moment);
  const parts: readonly (readonly [string, Zicht])[] = made.perPersoon.size > 0 ? [...made.perPersoon] : [['', made]];
  const perPersoon = new Map(parts.map(([id, part]) => [id, part.stappen(i)]));
  return { uitkomst: together([...perPersoon.values()].map(uitkomstVan)), perPersoon };
}

function together(uitkomsten: readonly Uitkomst[]): Uitkomst {
  const redenen = uitkomsten.flatMap((uitkomst): Reden[] => (uitkomst.mag ? [] : [uitkomst.reden]));
  return redenen.length === 0 ? uitkomsten[0]! : { mag: false, reden: redenen.reduce(firstOf) };
}
