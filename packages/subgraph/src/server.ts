import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import {
  CALLER_HEADER,
  CallerVerifier,
  IdentityError,
  ServiceVerifier,
  type Caller,
  type PublicKeys,
  type SigningKey,
} from '@ketenhub/identity';
import type { Inzagelogboek, Logboeklezer } from '@ketenhub/ledger';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { BuiltSubgraph } from './build';
import type { Context, SubgraphDefinition } from './definition';
import { logboekRoutes } from './logboek-routes';
import { maskError } from './mask-error';
import { release } from './release';
import { Verzoek } from './verzoek';
import type { Volger } from './volger';

export interface ServerParts {
  readonly built: BuiltSubgraph;
  readonly db: DataSource;
  readonly logboek: Inzagelogboek;
  readonly lezer: Logboeklezer;
  readonly volger: Volger;
  readonly hubKeys: PublicKeys;
  readonly sleutel: SigningKey;
  readonly log: (message: string) => void;
}

/** The HTTP side of a subgraph: GraphQL for signed callers only, health, and the definition's own routes. */
export async function createServer<S extends object>(
  definition: SubgraphDefinition<S>,
  { built, db, logboek, lezer, volger, hubKeys, sleutel, log }: ServerParts,
): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: 1_048_576, forceCloseConnections: 'idle' });
  const callers = new CallerVerifier(hubKeys, definition.naam);
  const services = new ServiceVerifier(hubKeys, definition.naam);
  const server = new ApolloServer<Context<S>>({
    schema: built.schema,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: false,
    formatError: maskError(log),
    plugins: [ApolloServerPluginInlineTraceDisabled(), fastifyApolloDrainPlugin(app), release(logboek, log) as never],
  });
  await server.start();

  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url !== '/graphql') return;
    (request as CalledRequest).caller = await callers.verify(header(request, CALLER_HEADER));
    if (volger.register === undefined) throw new Unavailable();
  });
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', (_request, reply) =>
    volger.register === undefined ? reply.code(503).send({ status: 'wacht' }) : { status: 'ok' },
  );
  app.post(
    '/graphql',
    fastifyApolloHandler(server, {
      context: async (request) => {
        const verzoek = makeVerzoek(definition, built, volger, (request as CalledRequest).caller!);
        const base = { verzoek, db, sleutel };
        return { ...base, ...definition.services(base) };
      },
    }),
  );
  const serviceOf = (authorization?: string) => services.verify(authorization?.replace(/^Bearer /, ''));
  logboekRoutes(app, { lezer, hubKeys, serviceOf });
  definition.routes?.(app, { db, log, serviceOf }, sleutel, hubKeys);
  app.setErrorHandler((error, _request, reply) => refuse(reply, error));
  return app;
}

type CalledRequest = FastifyRequest & { caller?: Caller };

class Unavailable extends Error {
  readonly code = 'REGISTER_ONBEREIKBAAR';
  override message =
    'Het register van toestemmingen is niet bereikbaar, dus er wordt niets verstrekt. Probeer het zo opnieuw.';
}

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? undefined : value;
};

function makeVerzoek<S extends object>(
  { bronTaak }: SubgraphDefinition<S>,
  { classifications }: BuiltSubgraph,
  volger: Volger,
  caller: Caller,
): Verzoek {
  const register = volger.register!;
  const moment = Date.now();
  return new Verzoek({
    caller,
    moment,
    register,
    classifications,
    regels: register.huidigeRegels(),
    bronVan: (gemeente) => register.houderVan(bronTaak, gemeente, moment),
  });
}

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof IdentityError) return send(reply, error.status, error.code, error.message);
  if (error instanceof Unavailable) return send(reply, 503, error.code, error.message);
  const { statusCode } = error as { statusCode?: number };
  if (statusCode !== undefined && statusCode < 500)
    return send(reply, statusCode, 'ONGELDIG_VERZOEK', 'Het verzoek is geen leesbare JSON of te groot.');
  return send(reply, 500, 'INTERNE_FOUT', 'Er ging iets mis bij deze bron. Probeer het later opnieuw.');
}

const send = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
