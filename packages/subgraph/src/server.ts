import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import {
  CALLER_HEADER,
  CallerVerifier,
  IdentityError,
  ServiceVerifier,
  type Caller,
  type HubTls,
  type PublicKeys,
  type SigningKey,
} from '@ketenhub/identity';
import type { Inzagelogboek, Logboeklezer } from '@ketenhub/ledger';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { DataSource } from 'typeorm';
import type { BuiltSubgraph } from './build';
import type { Context, SubgraphDefinition } from './definition';
import { logboekRoutes } from './logboek-routes';
import { maskError } from './mask-error';
import { release } from './release';
import { closeSilentSockets } from './silent-sockets';
import { Verzoek, type Basis } from './verzoek';
import { begint, releaseCheck } from './lopend';
import type { Operatie } from './operaties';
import { readTraceparent } from './traceparent';
import type { Volger } from './volger';
import { WITHOUT_JSON_SCHEMA } from './without-json-schema';

export interface ServerParts {
  readonly built: BuiltSubgraph;
  readonly db: DataSource;
  readonly logboek: Inzagelogboek;
  readonly lezer: Logboeklezer;
  readonly volger: Volger;
  readonly hubKeys: PublicKeys;
  readonly sleutel: SigningKey;
  readonly log: (message: string) => void;
  readonly leaseMs: number;
  readonly tls?: HubTls;
}

/** The HTTP side of a subgraph: GraphQL for signed callers only, health, and the definition's own routes. */
export async function createServer<S extends object>(
  definition: SubgraphDefinition<S>,
  { built, db, logboek, lezer, volger, hubKeys, sleutel, log, leaseMs, tls }: ServerParts,
): Promise<FastifyInstance> {
  const options = {
    ...WITHOUT_JSON_SCHEMA,
    logger: false,
    bodyLimit: 1_048_576,
    forceCloseConnections: 'idle',
  } as const;
  const app = tls === undefined ? fastify(options) : overTls(tls, options);
  closeSilentSockets(app);
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
    const caller = await callers.verify(header(request, CALLER_HEADER));
    if (volger.register === undefined) throw new Unavailable();
    const { revisie } = caller;
    const called = request as CalledRequest;
    called.caller = caller;
    called.isBij = revisie !== undefined && (await volger.bereikt(BigInt(revisie), BEHIND_MS));
  });
  app.addHook('onSend', releaseCheck(AFGEBROKEN));
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', (_request, reply) =>
    volger.register === undefined ? reply.code(503).send({ status: 'wacht' }) : { status: 'ok' },
  );
  app.post(
    '/graphql',
    fastifyApolloHandler(server, {
      context: async (request, reply) => {
        const { caller, isBij } = request as CalledRequest;
        const operatie = begint(request, reply, volger.begin());
        const opnieuw = (op: Operatie) => basis(definition, volger, op, isBij === true);
        const { classifications } = built;
        const parent = readTraceparent(header(request, 'traceparent'));
        const verzoek = new Verzoek({
          caller: caller!,
          // The trace is the one that the gateway signed; a parent in another is none.
          ouder: parent?.trace === caller!.trace ? parent.ouder : undefined,
          classifications,
          ...opnieuw(operatie),
          lopend: { operatie, opnieuw },
        });
        const base = { verzoek, db, sleutel };
        return { ...base, ...definition.services(base) };
      },
    }),
  );
  const serviceOf = (authorization?: string) => services.verify(authorization?.replace(/^Bearer /, ''));
  logboekRoutes(app, { lezer, logboek, hubKeys, serviceOf, log, revisie: () => volger.register?.revisie ?? '0' });
  definition.routes?.(app, { db, log, leaseMs, serviceOf, register: () => volger.register }, sleutel, hubKeys);
  app.setErrorHandler((error, _request, reply) => refuse(reply, error));
  return app;
}

/** Only a process that the hub's own authority signed for gets as far as a request. */
const overTls = (tls: HubTls, options: FastifyServerOptions): FastifyInstance =>
  fastify({ ...options, https: { ...tls, requestCert: true, rejectUnauthorized: true } } as FastifyServerOptions);

type CalledRequest = FastifyRequest & { caller?: Caller; isBij?: boolean };

/** Milliseconds that a question waits for a revision which the gateway already knows. */
const BEHIND_MS = 500;

class Unavailable extends Error {
  readonly code = 'REGISTER_ONBEREIKBAAR';
  override message =
    'Het register van toestemmingen is niet bereikbaar, dus er wordt niets verstrekt. Probeer het zo opnieuw.';
}

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? undefined : value;
};

/** What is known now; only of the subgraph's own data when this process, or the gateway, cannot rely on the registry. */
function basis<S extends object>(
  { bronTaak }: SubgraphDefinition<S>,
  volger: Volger,
  operatie: Operatie,
  isBij: boolean,
): Basis {
  const register = volger.register!;
  const alleenEigenBron = !isBij || !volger.heeftLease;
  if (!alleenEigenBron) operatie.steuntOp(BigInt(register.revisie));
  // The registry's clock counts where it is ahead: what ended there has ended here.
  const moment = Math.max(Date.now(), register.klok);
  return {
    moment,
    register,
    regels: register.huidigeRegels(),
    alleenEigenBron,
    bronVan: (gemeente) => register.houderVan(bronTaak, gemeente, moment),
  };
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

/** The operation ran while something it rests on ended, or longer than its lease. */
const AFGEBROKEN = JSON.stringify({
  errors: [
    {
      message:
        'De toestemmingen veranderden terwijl deze vraag liep, dus er is niets verstrekt. Stel de vraag opnieuw.',
      extensions: { code: 'VRAAG_OPNIEUW' },
    },
  ],
});
