import type { Besluit } from '@ketenhub/ledger';
import { vreemdeCursor } from '@ketenhub/subgraph';
import { isMoment } from './is-moment';

/** One record of all ledgers together, as the registry collected it. Numbers that may be large are decimal strings. */
export interface Keteninzage {
  readonly bron: string;
  readonly volgnummer: string;
  readonly trace_id: string;
  readonly naam: string;
  readonly begin: Date;
  readonly einde: Date;
  readonly verwerkingsactiviteit: string;
  readonly betrokkene: string;
  readonly organisatie: string;
  readonly uitvoerder: string | null;
  readonly rol: string;
  readonly doel: string | null;
  readonly besluiten: readonly Besluit[];
  readonly gebruiker: string;
  readonly client: string;
  readonly revisie: string;
}

/** Its columns; in a query of `keteninzage k`. */
export const KOLOMMEN = `k.bron, k.volgnummer, k.trace_id, k.naam, k.begin, k.einde, k.verwerkingsactiviteit, k.betrokkene,
  k.organisatie, k.uitvoerder, k.rol, k.doel, k.besluiten, k.gebruiker, k.client, k.revisie`;

/** Newest first: the order of every page of records, and of the place in its cursor. */
export const NIEUWSTE_EERST = 'k.einde DESC, k.bron DESC, k.volgnummer DESC';

/** The place of a record in that order, as the parts of a cursor. */
export const plaatsVan = ({ einde, bron, volgnummer }: Keteninzage): readonly string[] => [
  einde.toISOString(),
  bron,
  volgnummer,
];

/** Throws ONGELDIGE_INVOER when these parts are no place: what a client sends back goes to the database as it is. */
export function eisPlaats([einde, bron, volgnummer]: readonly string[]): void {
  if (!isMoment(einde) || !/^[a-z-]{1,40}$/.test(bron!) || !/^\d{1,18}$/.test(volgnummer!)) throw vreemdeCursor();
}
