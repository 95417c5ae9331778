import type { Betrokkenheid, Bezwaar, Toestemming } from '@ketenhub/consent';
import type { Namen } from './namen';
import type { Woorden } from './woorden';

/** How a fact of one kind is written in words, and read again. */
export interface Vorm<F> {
  readonly woorden: number;
  schrijf(words: Woorden, at: number, feit: F, namen: Namen, sleutel: string): void;
  /** `sleutel` is made only when it is asked for. */
  lees(words: Woorden, at: number, namen: Namen, sleutel: () => string): F;
}

export const BETROKKENHEID: Vorm<Betrokkenheid> = {
  woorden: 7,
  schrijf(words, at, feit, namen) {
    words.set(at, namen.nummer(feit.organisatie));
    words.set(at + 1, namen.nummer(feit.taak));
    words.set(at + 2, namen.nummer(feit.medewerker));
    words.setMoment(at + 3, feit.van);
    words.setMoment(at + 5, feit.tot);
  },
  lees: (words, at, namen) => ({
    organisatie: namen.zeker(words.get(at)),
    taak: namen.zeker(words.get(at + 1)),
    medewerker: namen.naam(words.get(at + 2)),
    van: words.moment(at + 3)!,
    tot: words.moment(at + 5),
  }),
};

export const TOESTEMMING: Vorm<Toestemming> = {
  woorden: 12,
  schrijf(words, at, feit, namen, sleutel) {
    words.set(at, feit.id === sleutel ? 0 : namen.nummer(feit.id));
    words.set(at + 1, namen.nummer(feit.verstrekker));
    words.set(at + 2, namen.nummer(feit.ontvanger));
    words.set(at + 3, namen.nummer(feit.categorieen.join(' ')));
    words.set(at + 4, namen.nummer(feit.doel));
    words.set(at + 5, feit.uitdrukkelijk ? 1 : 0);
    words.setMoment(at + 6, feit.gegevenOp);
    words.setMoment(at + 8, feit.geldigTot);
    words.setMoment(at + 10, feit.ingetrokkenOp);
  },
  lees: (words, at, namen, sleutel) => ({
    id: namen.naam(words.get(at)) ?? sleutel(),
    verstrekker: namen.zeker(words.get(at + 1)),
    ontvanger: namen.zeker(words.get(at + 2)),
    categorieen: namen.zeker(words.get(at + 3)).split(' '),
    doel: namen.zeker(words.get(at + 4)),
    uitdrukkelijk: words.get(at + 5) === 1,
    gegevenOp: words.moment(at + 6),
    geldigTot: words.moment(at + 8),
    ingetrokkenOp: words.moment(at + 10),
  }),
};

export const BEZWAAR: Vorm<Bezwaar> = {
  woorden: 6,
  schrijf(words, at, feit, namen) {
    words.set(at, namen.nummer(feit.categorie));
    words.set(at + 1, namen.nummer(feit.doel));
    words.set(at + 2, namen.nummer(feit.ontvanger));
    words.set(at + 3, namen.nummer(feit.besluit));
    words.setMoment(at + 4, feit.ingediendOp);
  },
  lees: (words, at, namen) => ({
    categorie: namen.zeker(words.get(at)),
    doel: namen.naam(words.get(at + 1)),
    ontvanger: namen.naam(words.get(at + 2)),
    besluit: namen.zeker(words.get(at + 3)) as Bezwaar['besluit'],
    ingediendOp: words.moment(at + 4)!,
  }),
};
