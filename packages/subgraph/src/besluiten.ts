import type { Gegeven, Zicht } from '@ketenhub/consent';
import type { Besluit } from '@ketenhub/ledger';
import type { Notitie } from './verzoek';

/** What one operation decided about one person: fields with the same category, rule, consent and outcome together. */
export class Besluiten {
  private readonly groups = new Map<string, { besluit: Omit<Besluit, 'velden'>; velden: Set<string> }>();

  constructor(private readonly gegevens: readonly Gegeven[]) {}

  /** These fields were shown, on what the zicht on this person says. */
  toegestaan(fields: Iterable<number>, zicht: Zicht, bron?: string): void {
    for (const i of fields) this.putField(i, { besluit: 'TOEGESTAAN', ...zicht.verantwoording(i), bron });
  }

  /** These fields were withheld. Of a household it is not told why a housemate's part failed. */
  geweigerd(fields: Iterable<number>, zicht: Zicht, bron?: string): void {
    for (const i of fields)
      this.putField(i, { besluit: 'GEWEIGERD', reden: zicht.mag(i) ? undefined : zicht.reden(i), bron });
  }

  /** A write, or a question that reads no field, was done or refused. */
  genoteerd({ veld, categorie, besluit, reden }: Notitie): void {
    this.put(veld, { categorie, besluit, reden });
  }

  toArray(): Besluit[] {
    return [...this.groups.values()].map(({ besluit, velden }) => ({ ...besluit, velden: [...velden] }));
  }

  private putField(i: number, rest: Omit<Besluit, 'velden' | 'categorie'>): void {
    const { veld, categorie } = this.gegevens[i]!;
    this.put(veld, { categorie, ...rest });
  }

  private put(veld: string, besluit: Omit<Besluit, 'velden'>): void {
    const key = JSON.stringify(besluit);
    const group = this.groups.get(key) ?? { besluit, velden: new Set() };
    group.velden.add(veld);
    this.groups.set(key, group);
  }
}
