import { buildSchema, parse, validate } from 'graphql';
import type { Manifest } from '../operations/manifest';
import type { Problem } from '../problem';

/** The registered operations that the schema would no longer answer, each with its client: whom to tell before merging. */
export function checkOperations(api: string, manifests: ReadonlyMap<string, Manifest>): Problem[] {
  const schema = buildSchema(api, { assumeValidSDL: true });
  return [...manifests].flatMap(([client, { operations }]) =>
    operations.flatMap(({ name, body }) => {
      const [first] = validate(schema, parse(body));
      if (first === undefined) return [];
      const where = `schema/operations/${client}.json ${name}`;
      return [{ where, message: `would break: ${first.message} Agree with ${client}, who registers it anew.` }];
    }),
  );
}
