import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { OPERATIONS_FOLDER, REPOSITORY_FOLDER } from './contract-folder';
import { fileOf, readManifests } from './operations/manifest';
import { register } from './operations/register';

const USAGE = 'Usage: npm run -s operations -- register <client_id> <file.graphql>...  or  list';

/** `npm run operations`: registers a client's operations in schema/operations/, and prints name and id of each. */
function main([command, client, ...files]: string[]): void {
  if (command === 'list') return list();
  if (command !== 'register' || client === undefined || !/^[\w.-]+$/.test(client) || files.length === 0)
    throw new Error(USAGE);
  const schema = buildSchema(readFileSync(join(REPOSITORY_FOLDER, 'schema/api.graphql'), 'utf8'));
  let manifest = readManifests(OPERATIONS_FOLDER).get(client);
  for (const file of files) {
    try {
      manifest = register(manifest, readFileSync(file, 'utf8'), schema);
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  }
  mkdirSync(OPERATIONS_FOLDER, { recursive: true });
  writeFileSync(join(OPERATIONS_FOLDER, fileOf(client)), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const { name, id } of manifest!.operations) console.log(`${name} ${id}`);
}

function list(): void {
  for (const [client, { operations }] of readManifests(OPERATIONS_FOLDER))
    for (const { name, id } of operations) console.log(`${client} ${name} ${id}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
