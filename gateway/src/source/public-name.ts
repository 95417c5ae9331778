/** What partners call a source. The name of a subgraph is ours and stays inside. */
export interface PublicName {
  /** In a list, as in the health answer. */
  readonly naam: string;
  /** At the head of a sentence. */
  readonly inZin: string;
}

const NAMES: Record<string, PublicName> = {
  gemeente: { naam: 'gemeente', inZin: 'De bron van de gemeente' },
  corporatie: { naam: 'corporatie', inZin: 'De bron van de corporatie' },
  welzijn: { naam: 'welzijn', inZin: 'De bron van welzijn' },
  vluchtelingenwerk: { naam: 'VluchtelingenWerk', inZin: 'De bron van VluchtelingenWerk' },
  toestemming: { naam: 'toestemmingsregister', inZin: 'Het toestemmingsregister' },
};

/** The public name of a subgraph; a newcomer without one is 'een bron' until it is added here. */
export const publicName = (subgraph: string): PublicName =>
  Object.hasOwn(NAMES, subgraph) ? NAMES[subgraph]! : { naam: 'andere bron', inZin: 'Een van de bronnen' };
