export type { Besluit, Inzage } from './inzage';
export { Inzagelogboek, RegistratieMislukt } from './inzagelogboek';
export { CREATE_INZAGE, DROP_INZAGE } from './table';
