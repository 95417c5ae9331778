/* What a process that follows the registry needs, without what a subgraph is built with: for the gateway. */
export type { Feed, FeitPerSoort, FeitSoort, Kaal, Wijziging } from './feit';
export { HttpFeed } from './http-feed';
export { Register } from './register';
export { Volger } from './volger';
