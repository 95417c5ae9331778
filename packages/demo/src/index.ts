export * from './wereld/types';
export type { Toeval } from './wereld/toeval';
export { startPostgres, type TestPostgres } from './database';
