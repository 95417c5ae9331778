import type { Reden } from './reden';
import type { Regel } from './regel';
import type { Betrokkenheid } from './subject';
import type { Verantwoording } from './zicht';

/** The looks of a decision that come before any single rule, and those at each rule, in order (DESIGN §4). */
export const ALGEMENE_STAPPEN = ['DOEL', 'OPDRACHT', 'NOOIT', 'REGEL', 'BETROKKENHEID', 'ROL'] as const;
export const REGELSTAPPEN = ['TAAK', 'GEHEIMHOUDING', 'GROND', 'BEZWAAR', 'TOESTEMMING', 'AGGREGAAT'] as const;
export const STAPPEN = [...ALGEMENE_STAPPEN, ...REGELSTAPPEN] as const;
export type StapNaam = (typeof STAPPEN)[number];

/** What one look came to; NIET_BEREIKT when an earlier one refused. A refusal at one rule leaves the other rules. */
export const UITKOMSTEN = ['GAAT_DOOR', 'STAAT_TOE', 'WEIGERT', 'NIET_BEREIKT'] as const;

export interface Bevinding {
  readonly uitkomst: (typeof UITKOMSTEN)[number];
  /** Where it refuses. */
  readonly reden?: Reden;
  /** The rule that is looked at. */
  readonly regel?: Regel;
  /** The involvement that counts. */
  readonly betrokkenheid?: Betrokkenheid;
  /** The consent that permits, or the last one that no longer does. */
  readonly toestemming?: string;
}

export interface Stap extends Bevinding {
  readonly stap: StapNaam;
}

/** What the steps about one person come to: equal to what `zicht` answers. */
export type Uitkomst =
  { readonly mag: true; readonly verantwoording: Verantwoording } | { readonly mag: false; readonly reden: Reden };

export function uitkomstVan(stappen: readonly Stap[]): Uitkomst {
  const general = stappen.find(({ stap, uitkomst }) => uitkomst === 'WEIGERT' && isGeneral(stap));
  if (general !== undefined) return { mag: false, reden: general.reden! };
  const permits = stappen.find(({ uitkomst }) => uitkomst === 'STAAT_TOE');
  if (permits !== undefined) return { mag: true, verantwoording: verantwoord(permits.regel!, permits.toestemming) };
  const refusals = stappen.filter(({ uitkomst }) => uitkomst === 'WEIGERT');
  return { mag: false, reden: (refusals.find(({ stap }) => stap !== 'TAAK') ?? refusals[0])!.reden! };
}

const isGeneral = (stap: StapNaam) => (ALGEMENE_STAPPEN as readonly StapNaam[]).includes(stap);

export const verantwoord = ({ id, versie, grondslag }: Regel, toestemming?: string): Verantwoording => ({
  regel: id,
  versie,
  grondslag,
  toestemming,
});

/** Takes the general looks in order until one refuses. */
export function neemStappen(looks: Readonly<Record<(typeof ALGEMENE_STAPPEN)[number], () => Bevinding>>): Stap[] {
  let refused = false;
  return ALGEMENE_STAPPEN.map((stap) => {
    const made: Bevinding = refused ? { uitkomst: 'NIET_BEREIKT' } : looks[stap]();
    refused ||= made.uitkomst === 'WEIGERT';
    return { stap, ...made };
  });
}

export const eis = (holds: boolean, reden: Reden, rest: Partial<Bevinding> = {}): Bevinding =>
  holds ? { uitkomst: 'GAAT_DOOR', ...rest } : { uitkomst: 'WEIGERT', reden, ...rest };

export const isGeweigerd = (stappen: readonly Stap[]): boolean =>
  stappen.some(({ uitkomst }) => uitkomst === 'WEIGERT');
