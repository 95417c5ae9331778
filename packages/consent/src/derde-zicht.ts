import { has } from './mask';
import type { Reden } from './reden';
import type { Regel } from './regel';
import type { Blik } from './blik';
import { eis, isGeweigerd, neemStappen, verantwoord, type Stap, type StapNaam } from './stap';
import { voorafGeweigerd } from './vooraf';
import type { Verantwoording, Zicht } from './zicht';

/**
 * Data about no statushouder: a third party known to certain organisations, or (organisaties undefined) an area or an
 * aggregate. Nobody here gives consent, so consent grounds refuse; an aggregate is what AGGREGAAT permits.
 */
export class DerdeZicht implements Zicht {
  readonly perPersoon: ReadonlyMap<string, Zicht> = new Map();

  constructor(
    private readonly blik: Blik,
    private readonly organisaties: readonly string[] | undefined,
  ) {}

  mag(i: number): boolean {
    return this.decide(i).reden === undefined;
  }

  reden(i: number): Reden {
    return this.decide(i).reden!;
  }

  verantwoording(i: number): Verantwoording | undefined {
    const { regel } = this.decide(i);
    return regel && verantwoord(regel);
  }

  stappen(i: number): readonly Stap[] {
    const { caller } = this.blik;
    const { rechten, nooit, anderDoel } = this.blik.rechten;
    const named = rechten.filter((recht) => has(recht.velden, i));
    const general = neemStappen({
      DOEL: () => eis(caller.doel !== undefined, 'DOEL_ONTBREEKT'),
      OPDRACHT: () => eis(this.blik.rechten.heeftOpdracht, 'GEEN_OPDRACHT'),
      NOOIT: () => eis(!has(nooit, i), 'NOOIT', { regel: this.blik.rechten.verbod(i) }),
      REGEL: () => eis(named.length > 0, has(anderDoel, i) ? 'DOEL_NIET_TOEGESTAAN' : 'ROL_NIET_BEVOEGD'),
      BETROKKENHEID: () => eis(this.isKnown(), 'GEEN_BETROKKENHEID'),
      ROL: () => eis(true, 'ROL_NIET_BEVOEGD'),
    });
    if (isGeweigerd(general)) return general;
    return [...general, ...named.map(({ regel }) => this.stapVan(regel))];
  }

  private stapVan(regel: Regel): Stap {
    const reden = this.refusal(regel);
    return reden === undefined
      ? { stap: 'GROND', regel, uitkomst: 'STAAT_TOE' }
      : { stap: STAP[reden] ?? 'AGGREGAAT', regel, uitkomst: 'WEIGERT', reden };
  }

  private isKnown(): boolean {
    return this.organisaties === undefined || this.organisaties.includes(this.blik.caller.organisatie);
  }

  private decide(i: number): { reden?: Reden; regel?: Regel } {
    const reden = voorafGeweigerd(this.blik, i);
    if (reden !== undefined) return { reden };
    if (!this.isKnown()) return { reden: 'GEEN_BETROKKENHEID' };
    const named = this.blik.rechten.rechten.filter((recht) => has(recht.velden, i)).map((recht) => recht.regel);
    const regel = named.find((r) => this.refusal(r) === undefined);
    return regel ? { regel } : { reden: this.refusal(named[0]!)! };
  }

  private refusal({ grondslag }: Regel): Reden | undefined {
    if (grondslag === 'TOESTEMMING' || grondslag === 'UITDRUKKELIJKE_TOESTEMMING') return 'GEEN_TOESTEMMING';
    if (grondslag === 'VITAAL_BELANG') return 'GEEN_BETROKKENHEID';
    return grondslag === 'AGGREGAAT' && this.organisaties !== undefined ? 'ALLEEN_GEAGGREGEERD' : undefined;
  }
}

const STAP: Readonly<Partial<Record<Reden, StapNaam>>> = {
  GEEN_TOESTEMMING: 'TOESTEMMING',
  GEEN_BETROKKENHEID: 'TAAK',
};
