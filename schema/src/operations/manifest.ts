import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One operation that a client registered; `id` is the SHA-256 of `body`, in hex. */
export interface RegisteredOperation {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation';
  readonly body: string;
}

/** The operations of one client, in the format that GraphQL clients write and read. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly RegisteredOperation[];
}

export const idOf = (body: string): string => createHash('sha256').update(body).digest('hex');

export const fileOf = (client: string): string => `${client}.json`;

/** All manifests of a folder, by client. Throws one line for a file that is none, or whose ids are not those of its texts. */
export function readManifests(folder: string): ReadonlyMap<string, Manifest> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(files.sort().map((name) => [name.slice(0, -'.json'.length), readManifest(join(folder, name))]));
}

function readManifest(path: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    if (manifest.format !== 'apollo-persisted-query-manifest' || manifest.version !== 1) throw new Error('no manifest');
    for (const { id, body } of manifest.operations) if (idOf(body) !== id) throw new Error(`${id} is not its SHA-256`);
    return manifest;
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}. npm run operations -- register writes it.`, {
      cause: error,
    });
  }
}
