export { isBetrokken } from './betrokken';
export type { Caller } from './caller';
export { REDENEN, type Reden } from './reden';
export { GRONDSLAGEN, type Gegeven, type Grondslag, type Regel, type Rol, type Taaktoewijzing } from './regel';
export { Regels, type RegelsInput } from './regels';
export type { Betrokkenheid, Bezwaar, Persoon, Subject, Toestemming } from './subject';
export { zicht, type Verantwoording, type Zicht } from './zicht';
