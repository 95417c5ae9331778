export * from './catalogue';
export * from './codes';
export { ContractError, type Problem } from './problem';
export { regels, type Regel } from './regels';
