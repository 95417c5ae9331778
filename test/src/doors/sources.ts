import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '@ketenhub/subgraph';
import { seeded } from './database';
import { Source } from './source';
import { MOMENT, worldState } from './world';

/** Every folder under subgraphs/ is a source; its package exports its definition by that name. */
export const SUBGRAPHS = readdirSync(join(__dirname, '../../../subgraphs')).sort();

export async function definitionOf(naam: string): Promise<SubgraphDefinition<object>> {
  const exported = (await import(`@ketenhub/subgraph-${naam}`)) as Record<string, SubgraphDefinition<object>>;
  return exported[naam]!;
}

/** A subgraph over the rows of the demo world. */
export async function openSource(
  naam: string,
  { readSdl, moment = MOMENT, remember = true }: Options = {},
): Promise<Source> {
  const definition = await definitionOf(naam);
  return Source.open(definition, await seeded(definition, remember), worldState(), moment, readSdl);
}

/** All of them, at another moment than the demo world's. */
export const openSources = (moment: number): Promise<Source[]> =>
  Promise.all(SUBGRAPHS.map((naam) => openSource(naam, { moment })));

interface Options {
  /** Changes the SDL that the comparison reads. */
  readonly readSdl?: (sdl: string) => string;
  readonly moment?: number;
  /** False: every question goes to Postgres again. */
  readonly remember?: boolean;
}
