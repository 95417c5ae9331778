import type { GraphQLSchema } from 'graphql';
import { HubError } from './error';
import type { GuardContext } from './guard';

/**
 * Puts every mutation about a person on record, done or refused, also when it was refused before a service saw it. The
 * person is the one the arguments name in `statushouder`, or whom the service says in `verzoek.schrijftOver`.
 */
export function recordWrites(schema: GraphQLSchema, schrijft: Readonly<Record<string, string>>): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const [naam, categorie] of Object.entries(schrijft)) {
    const field = fields[naam];
    if (field === undefined) throw new Error(`Mutation.${naam} goes on record but does not exist.`);
    const inner = field.resolve!;
    field.resolve = async (parent, args, context: GuardContext, info) => {
      const { verzoek } = context;
      verzoek.schrijftOver = namedIn(args as Arguments);
      const result: unknown = await attempt(() => inner(parent, args, context, info));
      const rest = { veld: `Mutation.${naam}`, statushouder: verzoek.schrijftOver, categorie };
      if (!(result instanceof Error)) verzoek.noteer({ ...rest, besluit: 'TOEGESTAAN' });
      else verzoek.noteer({ ...rest, besluit: 'GEWEIGERD', reden: codeOf(result) });
      return result;
    };
  }
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
}

const namedIn = ({ statushouder, input }: Arguments): string => String(statushouder ?? input?.statushouder ?? '');

const codeOf = (error: Error): string => (error instanceof HubError ? error.code : 'INTERNE_FOUT');
