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
}

type Env = Readonly<Record<string, string | undefined>>;

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
  };
}
