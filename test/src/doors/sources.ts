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
export async function openSource(naam: string, readSdl?: (sdl: string) => string): Promise<Source> {
  const definition = await definitionOf(naam);
  return Source.open(definition, await seeded(definition), worldState(), MOMENT, readSdl);
}
