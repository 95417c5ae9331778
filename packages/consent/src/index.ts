export { GEZAG, isBetrokken, NOODTOEGANG } from './betrokken';
export type { Blik } from './blik';
export type { Caller } from './caller';
export { has, type Mask } from './mask';
export { isUitTeVoeren, isVoor } from './opdracht';
export { geldt } from './periode';
export { openingen, type Opening } from './openingen';
export { EigenBronZicht } from './eigen-bron-zicht';
export { REDENEN, type Reden } from './reden';
export {
  GRONDSLAGEN,
  type Gegeven,
  type Grondslag,
  type Opdracht,
  type Regel,
  type Rol,
  type Taaktoewijzing,
} from './regel';
export { Regels, type RegelsInput } from './regels';
export { STAPPEN, UITKOMSTEN, type Stap, type StapNaam, type Uitkomst } from './stap';
export type { Betrokkenheid, Bezwaar, Persoon, Subject, Toestemming } from './subject';
export { verklaar, type Verklaring } from './verklaring';
export { vooraf } from './vooraf';
export { openVan, zicht, zichtOp, type Verantwoording, type Zicht } from './zicht';
