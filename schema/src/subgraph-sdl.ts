import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_FOLDER } from './contract-folder';
import type { SubgraphSdl } from './graph';

/** The SDL that every owner has printed to `subgraphs/<name>/schema.graphql`, in alphabetical order. */
export function readSubgraphs(): readonly SubgraphSdl[] {
  return readdirSync(join(REPOSITORY_FOLDER, 'subgraphs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: `subgraphs/${name}/schema.graphql` }))
    .filter(({ path }) => existsSync(join(REPOSITORY_FOLDER, path)))
    .map(({ name, path }) => ({ name, path, sdl: readFileSync(join(REPOSITORY_FOLDER, path), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
