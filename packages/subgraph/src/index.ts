import 'reflect-metadata';

export { NIEMAND, ONBEKEND, ONBEKENDE_DERDE, over, vanCategorie, type Betreft } from './betreft';
export { buildSubgraph, type BuiltSubgraph } from './build';
export { openDatabase, waitForDatabase } from './database';
export { decimaal } from './decimaal';
export type { Base, Class, Context, Process, SubgraphDefinition } from './definition';
export { Betreffend, Gegeven, Key, Openbaar } from './directives';
export { CategorieEnum, DoelEnum, enumOf, GrondslagEnum, RolEnum, TaakEnum } from './enums';
export { HubError } from './error';
export type { Bladzijde, Feedregel, Kop } from './feed-regel';
export {
  Onvolgbaar,
  type Antwoord,
  type Feed,
  type Feitregel,
  type FeitPerSoort,
  type FeitSoort,
  type Kaal,
  type Wijziging,
} from './feit';
export { PROCES } from './leesinzage';
export { rijenPer, rijenVan, rijPer } from './loaders';
export { eigenNaam, heeftDoel, isCaller, rol } from './permissions';
export { OPNAME, pakIn } from './opname';
export { printSubgraph } from './print';
export { Register } from './register/register';
export { Datum, Moment } from './scalars';
export { startSubgraph } from './start';
export {
  bladVan,
  pageOf,
  Verbinding,
  VerbindingZonderTotaal,
  vreemdeCursor,
  type Blad,
  type Connection,
  type Pagina,
} from './verbinding';
export type { Verzoek } from './verzoek';
export type { Weigering } from './weigering';
