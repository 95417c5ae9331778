import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { clientOf } from './client';
import { generateIssuerKeys, type IssuerKeys } from './keys';
import { loadProvider, type ProviderModule } from './provider';

/** The audience of every token of the demo. */
export const AUDIENCE = 'ketenhub';

/** Seconds: a working day. For a demo; elsewhere minutes. */
const LIFETIME = 8 * 60 * 60;

/** Who somebody is in a role, or in Dutch why nobody is. */
export type Subject = { sub: string } | { weigering: string };

export interface SubjectQuestion {
  organisatie: string;
  rol: string;
  /** A case of the demo (P01), when asked for. */
  persoon?: string;
}

export interface IssuerOptions {
  /** 0 for any free port. */
  port: number;
  /** Ids of the organisations; each gets a client ({@link clientOf}). */
  organisaties: readonly string[];
  /** The `sub` of a token: for BETROKKENE the person, for any other role a member of the organisation. */
  subjectFor(question: SubjectQuestion): Subject | Promise<Subject>;
  /** Made anew when absent; tokens of before a restart are then refused. */
  keys?: IssuerKeys;
}

export interface RunningIssuer {
  /** The `iss` of its tokens and the base of discovery. */
  url: string;
  stop(): Promise<void>;
}

/**
 * An OIDC issuer for development: discovery, JWKS, and access tokens for whoever knows the name of an organisation.
 * Listens on this machine only and refuses to start in production.
 */
export async function startIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('The demo issuer gives a token to anybody who asks and does not start in production.');
  }
  const keys = options.keys ?? (await generateIssuerKeys());
  const server = createServer();
  const url = `http://localhost:${await listen(server, options.port)}`;
  const module = await loadProvider();
  const provider = module.create(url, configure(options, keys, module));
  server.on('request', provider.callback());
  return { url, stop: () => stop(server) };
}

function configure(
  { organisaties, subjectFor }: IssuerOptions,
  jwks: IssuerKeys,
  module: ProviderModule,
): Configuration {
  const resourceServer = {
    audience: AUDIENCE,
    scope: '',
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: LIFETIME,
    jwt: { sign: { alg: 'RS256' as const } },
  };
  return {
    jwks,
    clients: organisaties.map((organisatie) => ({
      ...clientOf(organisatie),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${AUDIENCE}`,
        getResourceServerInfo: () => resourceServer,
      },
    },
    ttl: { ClientCredentials: LIFETIME },
    extraTokenClaims: (context) => claims(context, subjectFor, module),
    formats: {
      customizers: {
        jwt: (_, token, { payload }) => {
          if (token.extra?.persoon !== undefined)
            Object.assign(payload, { sub: token.extra.persoon, persoon: undefined });
        },
      },
    },
  };
}

/** Claims of the hub (DESIGN §2). `persoon` is on its way to `sub`, which is the client's own in this grant. */
async function claims(
  { oidc: { body, client } }: KoaContextWithOIDC,
  subjectFor: IssuerOptions['subjectFor'],
  { refuse }: ProviderModule,
) {
  const organisatie = String(client?.clientName);
  const rollen = textOf(body, 'rol')?.split(',') ?? [];
  if (rollen.length === 0) throw refuse('Geef een rol op.');
  const persoon = textOf(body, 'persoon');
  const subjects: string[] = [];
  for (const rol of rollen) {
    const subject = await subjectFor({ organisatie, rol, ...(persoon !== undefined && { persoon }) });
    if ('weigering' in subject) throw refuse(subject.weigering);
    subjects.push(subject.sub);
  }
  return { organisatie, rollen, persoon: subjects[0] };
}

function textOf(body: unknown, name: string): string | undefined {
  const value = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
