import { dataFolder } from '../hub-file';
import type { Profiel } from '../wereld/types';

/** In the order in which they are shown; toestemming is the registry. */
export const SUBGRAPHS = ['toestemming', 'gemeente', 'corporatie', 'welzijn', 'vluchtelingenwerk'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];

export interface Settings {
  port: number;
  profiel: Profiel;
  /** Folder with keys, passwords and the embedded Postgres. */
  data: string;
  /** Databases that somebody else runs; all other subgraphs get one in the embedded Postgres. */
  databaseUrls: Partial<Record<Subgraph, string>>;
  /** Shows what the processes write, when set. */
  logLevel: string | undefined;
  nodeEnv: string | undefined;
  /** File with another supergraph than the committed one. */
  supergraph: string | undefined;
  /** The settings that name files for TLS, as they are passed on: towards clients, and between the processes. */
  tls: { clients: Passed; processes: Passed };
}

type Env = Readonly<Record<string, string | undefined>>;
type Passed = Readonly<Record<string, string>>;

/** For users, on this machine. */
export const urlOf = ({ port, tls: { clients } }: Settings): string => `${schemeOf(clients)}://localhost:${port}`;

export const schemeOf = (tls: Passed): 'http' | 'https' => (Object.keys(tls).length === 0 ? 'http' : 'https');

/** Throws one line that names the setting that is wrong. */
export function readSettings(env: Env): Settings {
  if (env.NODE_ENV === 'production') {
    throw new Error('npm start is de demo en start niet met NODE_ENV=production; zie docker/ voor productie.');
  }
  const profiel = env.PROFIEL || 'vol';
  if (profiel !== 'vol' && profiel !== 'klein') throw new Error('PROFIEL is vol of klein.');
  const port = env.PORT || '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    throw new Error('PORT is geen poortnummer.');
  const urls = SUBGRAPHS.map((naam) => [naam, env[`DATABASE_URL_${naam.toUpperCase()}`]] as const);
  return {
    port: Number(port),
    profiel,
    data: dataFolder(env.KETENHUB_DATA),
    databaseUrls: Object.fromEntries(urls.filter(([, url]) => url)),
    logLevel: env.LOG_LEVEL || undefined,
    nodeEnv: env.NODE_ENV || undefined,
    supergraph: env.SUPERGRAPH || undefined,
    tls: {
      clients: given(env, ['TLS_CERT', 'TLS_KEY']),
      processes: given(env, ['HUB_TLS_CA', 'HUB_TLS_CERT', 'HUB_TLS_KEY']),
    },
  };
}

/** Whether they are all there, each process says itself. */
const given = (env: Env, names: readonly string[]): Passed =>
  Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
