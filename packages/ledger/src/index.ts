export { originOf, witnessOf, type Head, type KeySet, type Signer } from './head/head';
export { parseNote, printNote, type Note } from './head/note';
export type { Besluit, Inzage } from './inzage';
export { HerhalingStrijdig, Inzagelogboek, RegistratieMislukt } from './inzagelogboek';
export { CREATE_INZAGE, DROP_INZAGE } from './store/table';
