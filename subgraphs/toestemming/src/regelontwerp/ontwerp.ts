import type { RegelontwerpStapEntity } from './regelontwerp-stap.entity';
import type { Bewerking, Ontwerpstatus } from './stappen';

/** A draft as its steps leave it. */
export interface Ontwerp {
  readonly id: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly basis: string;
  readonly status: Ontwerpstatus;
  /** At most one per rule. */
  readonly bewerkingen: readonly Bewerking[];
  readonly gaatInOp: Date | undefined;
  readonly stappen: readonly RegelontwerpStapEntity[];
}

export function ontwerpUit(stappen: readonly RegelontwerpStapEntity[]): Ontwerp {
  const [gemaakt] = stappen as [RegelontwerpStapEntity];
  const bewerkingen = new Map<string, Bewerking>();
  for (const { inhoud } of stappen) inhoud.bewerkingen?.forEach((each) => replace(bewerkingen, each));
  const gaatInOp = stappen.flatMap(({ inhoud }) => inhoud.gaatInOp ?? []).at(-1);
  const { titel, toelichting, basis } = gemaakt.inhoud;
  return {
    id: gemaakt.ontwerp,
    titel: titel ?? '',
    toelichting: toelichting ?? '',
    basis: basis ?? '0',
    status: STATUS[stappen.at(-1)!.soort],
    bewerkingen: [...bewerkingen.values()],
    gaatInOp: gaatInOp === undefined ? undefined : new Date(gaatInOp),
    stappen,
  };
}

/** A change of what the draft itself adds stays an addition, and ending it takes it out. */
function replace(known: Map<string, Bewerking>, next: Bewerking): void {
  const added = known.get(next.regel)?.soort === 'VOEG_TOE';
  if (added && next.soort === 'BEEINDIG') known.delete(next.regel);
  else known.set(next.regel, added ? { ...next, soort: 'VOEG_TOE' } : next);
}

const STATUS = {
  GEMAAKT: 'CONCEPT',
  BEWERKT: 'CONCEPT',
  VOORGESTELD: 'VOORGESTELD',
  VASTGESTELD: 'VASTGESTELD',
  AFGEWEZEN: 'AFGEWEZEN',
} as const;
