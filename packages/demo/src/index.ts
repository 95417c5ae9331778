export * from './wereld/types';
export type { Toeval } from './wereld/toeval';
