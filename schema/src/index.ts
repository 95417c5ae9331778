export * from './catalogue';
export * from './codes';
export { OPERATIONS_FOLDER } from './contract-folder';
export { idOf, readManifests, type Manifest, type RegisteredOperation } from './operations/manifest';
export { ContractError, type Problem } from './problem';
export { controleerRegels, leesRegelbestand, schrijfRegelbestand } from './regelbestand';
export { regels, type Regel } from './regels';
export type { RuleAt } from './rules-at';
export { velden, type Veld } from './velden';
