export { CompiledGateway, type CompiledGatewayConfig } from './compiled-gateway';
export type { ExecutorSettings } from './compiled-executor';
export { PreparedGateway } from './prepared-gateway';
export type { ErrorTemplate } from './failed';
export type { Hooks, OperationContext, Path, SourceAnswer, SourceRequest, ToClientPaths } from './hooks';
export { HttpTransport, type HttpOptions } from './http-transport';
export { SourceFailure, type SourceFailureKind } from './source-failure';
export type { Question, Transport } from './transport';
