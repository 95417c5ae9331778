import { has } from './mask';
import type { Reden } from './reden';
import type { Regel } from './regel';
import type { Blik } from './regels';
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
    return regel && { regel: regel.id, versie: regel.versie, grondslag: regel.grondslag };
  }

  private decide(i: number): { reden?: Reden; regel?: Regel } {
    const { caller } = this.blik;
    const { rechten, nooit, genoemd, anderDoel } = this.blik.rechten;
    if (caller.doel === undefined) return { reden: 'DOEL_ONTBREEKT' };
    if (has(nooit, i)) return { reden: 'NOOIT' };
    if (this.organisaties !== undefined && !this.organisaties.includes(caller.organisatie))
      return { reden: 'GEEN_BETROKKENHEID' };
    if (!has(genoemd, i)) return { reden: has(anderDoel, i) ? 'DOEL_NIET_TOEGESTAAN' : 'ROL_NIET_BEVOEGD' };
    const named = rechten.filter((recht) => has(recht.velden, i)).map((recht) => recht.regel);
    const regel = named.find((r) => this.refusal(r) === undefined);
    return regel ? { regel } : { reden: this.refusal(named[0]!)! };
  }

  private refusal({ grondslag }: Regel): Reden | undefined {
    if (grondslag === 'TOESTEMMING' || grondslag === 'UITDRUKKELIJKE_TOESTEMMING') return 'GEEN_TOESTEMMING';
    return grondslag === 'AGGREGAAT' && this.organisaties !== undefined ? 'ALLEEN_GEAGGREGEERD' : undefined;
  }
}
