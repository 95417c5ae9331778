export * from './wereld/types';
export { wereld } from './wereld/wereld';
export { AANNAMES } from './wereld/aannames';
export type { Toeval } from './wereld/toeval';
export { requestToken } from './issuer/request-token';
export { startPostgres, type PostgresOptions, type TestPostgres } from './database';
