import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { OpSchrift } from './definition';
import { HubError } from './error';
import type { GuardContext } from './guard';

/**
 * Puts it on record that a root field was asked for, every mutation and each of `vragen`: done or refused, also when that
 * was before a service saw it, and when nothing personal was read. The person is the one the arguments name as
 * `statushouder`; of a write also whom the service says in `verzoek.schrijftOver`.
 */
export function recordRoots(schema: GraphQLSchema, opSchrift: OpSchrift | undefined): void {
  const writes = Object.values(schema.getMutationType()?.getFields() ?? {});
  if (opSchrift === undefined) {
    if (writes.length > 0) throw new Error('A subgraph that writes says in opSchrift as what that goes on record.');
    return;
  }
  const { categorie, vragen } = opSchrift;
  for (const field of writes) record(field, `Mutation.${field.name}`, categorie);
  for (const naam of vragen) {
    const field = schema.getQueryType()?.getFields()[naam];
    if (field === undefined) throw new Error(`Query.${naam} goes on record but does not exist.`);
    record(field, `Query.${naam}`, categorie);
  }
}

function record(field: GraphQLField<unknown, GuardContext>, veld: string, categorie: string): void {
  const inner = field.resolve!;
  // Mutations run one after the other, questions at once.
  const isWrite = veld.startsWith('Mutation.');
  field.resolve = async (parent, args, context, info) => {
    const { verzoek } = context;
    const genoemd = namedIn(args as Arguments);
    if (isWrite) verzoek.schrijftOver = genoemd;
    const result: unknown = await attempt(() => inner(parent, args, context, info));
    const rest = { veld, statushouder: isWrite ? verzoek.schrijftOver : genoemd, categorie };
    if (!(result instanceof Error)) verzoek.noteer({ ...rest, besluit: 'TOEGESTAAN' });
    else verzoek.noteer({ ...rest, besluit: 'GEWEIGERD', reden: codeOf(result) });
    return result;
  };
}

/** What it gives, or the error it throws. */
async function attempt(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error : new Error('not an error');
  }
}

interface Arguments {
  readonly statushouder?: unknown;
  readonly input?: { readonly statushouder?: unknown };
  readonly filter?: { readonly statushouder?: unknown } | null;
}

const namedIn = ({ statushouder, input, filter }: Arguments): string =>
  String(statushouder ?? input?.statushouder ?? filter?.statushouder ?? '');

const codeOf = (error: Error): string => (error instanceof HubError ? error.code : 'INTERNE_FOUT');
