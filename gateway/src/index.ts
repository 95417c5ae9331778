export { type AppConfig, buildApp, type Gateway } from './app';
export { type Config, ConfigError, readConfig } from './config';
export { type RunningGateway, startGateway } from './start';
export type { Weigering } from './weigeringen';
export type { Contract } from './who-asks';
