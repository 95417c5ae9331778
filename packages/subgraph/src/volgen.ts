/* What a process that follows the registry needs, without what a subgraph is built with: for the gateway. */
export { HttpFeed } from './http-feed';
export { somVan, volgende } from './keten';
export { begint, releaseCheck } from './lopend';
export { closeSilentSockets } from './silent-sockets';
export { Register } from './register/register';
export { Operaties, type Operatie } from './operaties';
export { Volger, type VolgerOptions } from './volger';
export { WITHOUT_JSON_SCHEMA } from './without-json-schema';
