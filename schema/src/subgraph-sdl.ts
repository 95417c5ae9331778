import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_FOLDER } from './contract-folder';
import type { SubgraphSdl } from './graph';
import type { Problem } from './problem';

/** The SDL that every owner has printed to `subgraphs/<name>/schema.graphql`, in alphabetical order. */
export function readSubgraphs(): readonly SubgraphSdl[] {
  return paths()
    .filter(({ path }) => existsSync(join(REPOSITORY_FOLDER, path)))
    .map(({ name, path }) => ({ name, path, sdl: readFileSync(join(REPOSITORY_FOLDER, path), 'utf8') }));
}

/** An owner that has not printed his SDL would be missing from the graph without anybody noticing. */
export function checkPrinted(): Problem[] {
  return paths()
    .filter(({ path }) => !existsSync(join(REPOSITORY_FOLDER, path)))
    .map(({ path }) => ({ where: path, message: 'this SDL is missing. Run `npm run schema` and commit it.' }));
}

const paths = () =>
  readdirSync(join(REPOSITORY_FOLDER, 'subgraphs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: `subgraphs/${name}/schema.graphql` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
