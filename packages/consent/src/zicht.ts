import type { Caller } from './caller';
import { DerdeZicht } from './derde-zicht';
import { HuishoudenZicht } from './huishouden-zicht';
import type { Mask } from './mask';
import { PersoonZicht } from './persoon-zicht';
import type { Reden } from './reden';
import type { Grondslag } from './regel';
import type { Blik } from './blik';
import type { Regels } from './regels';
import type { Stap } from './stap';
import type { Persoon, Subject } from './subject';

/** On what a permitted field rests: the rule, its ground and, where that is consent, the consent. */
export interface Verantwoording {
  readonly regel: string;
  readonly versie: number;
  readonly grondslag: Grondslag;
  readonly toestemming?: string;
}

/** The answer for every field of one subject; `i` is the index in `regels.gegevens`. */
export interface Zicht {
  mag(i: number): boolean;
  /** Why not; only meaningful where `mag` is false. */
  reden(i: number): Reden;
  verantwoording(i: number): Verantwoording | undefined;
  /** How the decision on the field was taken; of several people: of `perPersoon`, one by one. */
  stappen(i: number): readonly Stap[];
  /** The zicht on each person concerned, by id: what the record of that person may tell. Empty for no statushouder. */
  readonly perPersoon: ReadonlyMap<string, Zicht>;
}

/**
 * May this caller see which fields of this subject, at this moment (milliseconds)? Nothing granted, nothing seen.
 * DESIGN §4. Pure: no clock, no I/O; the cost is paid once per subject, a field is a bit test.
 */
export function zicht(regels: Regels, caller: Caller, subject: Subject, moment: number): Zicht {
  const blik = regels.blik(caller, moment);
  switch (subject.soort) {
    case 'PERSOON':
      return new PersoonZicht(blik, subject.id, subject.persoon, subject.bron);
    case 'HUISHOUDEN':
      return new HuishoudenZicht(
        new Map(
          concerned(blik, subject.leden).map(({ id, persoon }) => [
            id,
            new PersoonZicht(blik, id, persoon, subject.bron),
          ]),
        ),
      );
    case 'DERDE':
      return new DerdeZicht(blik, subject.organisaties);
    case 'NIEMAND':
      return new DerdeZicht(blik, undefined);
  }
}

/** The zicht on a known person, of a caller whose rules are compiled. */
export const zichtOp = (blik: Blik, persoon: Persoon, bron: string | undefined): PersoonZicht =>
  new PersoonZicht(blik, persoon.id, persoon, bron);

/** Only which fields are open: lists ask nothing else of most people, and keep no zicht of them. */
export const openVan = (blik: Blik, persoon: Persoon, bron: string | undefined): Mask =>
  zichtOp(blik, persoon, bron).open;

const NOBODY_KNOWN: readonly { id: string; persoon: undefined }[] = [{ id: '', persoon: undefined }];

/**
 * Everyone in the household; for the person himself his own part in it (AVG art. 15: data about others stay with them).
 * An unknown household is one unknown person: the same answer as a household that one is not involved with.
 */
function concerned({ caller, rechten }: Blik, leden: readonly Persoon[]) {
  if (leden.length === 0) return NOBODY_KNOWN;
  const self = rechten.rol?.betrokkenheid === 'ZELF';
  const own = leden.filter((lid) => lid.id === caller.gebruiker);
  return (self && own.length > 0 ? own : leden).map((persoon) => ({ id: persoon.id, persoon }));
}
