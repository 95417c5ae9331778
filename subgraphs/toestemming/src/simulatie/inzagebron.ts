import type { Caller } from '@ketenhub/consent';
import type { Besluit } from '@ketenhub/ledger';
import type { DataSource } from 'typeorm';
import { KOLOMMEN, plaatsVan, type Keteninzage } from '../inzage/keteninzage';

/** One recorded disclosure, as far as a decision can be taken again: who asked, about whom, when, with which facts. */
export interface Opgetekend {
  readonly caller: Caller;
  readonly statushouder: string;
  readonly moment: number;
  readonly revisie: string;
  readonly besluiten: readonly Besluit[];
}

/** Where recorded decisions come from. */
export interface Inzagebron {
  /** Those of a half-open period, by the end of the operation, the oldest first, in portions. */
  tussen(van: Date, tot: Date): AsyncIterable<readonly Opgetekend[]>;
}

/** All ledgers together, as the registry collected them. */
export class KetenInzagen implements Inzagebron {
  constructor(private readonly db: Pick<DataSource, 'query'>) {}

  async *tussen(van: Date, tot: Date): AsyncIterable<readonly Opgetekend[]> {
    for (let na: readonly string[] = [van.toISOString(), '', '0']; ;) {
      const rows = (await this.db.query(PORTIE, [...na, tot])) as Keteninzage[];
      if (rows.length === 0) return;
      na = plaatsVan(rows.at(-1)!);
      yield rows.filter(({ betrokkene }) => betrokkene !== '').map(toOpgetekend);
    }
  }
}

const toOpgetekend = ({
  betrokkene,
  organisatie,
  uitvoerder,
  rol,
  doel,
  gebruiker,
  begin,
  revisie,
  besluiten,
}: Keteninzage) => ({
  caller: { organisatie, uitvoerder: uitvoerder ?? undefined, rol, doel: doel ?? undefined, gebruiker },
  statushouder: betrokkene,
  moment: begin.getTime(),
  revisie,
  besluiten,
});

/** The first condition also tells which months need not be looked at. */
const PORTIE = `
  SELECT ${KOLOMMEN} FROM keteninzage k
  WHERE k.einde >= $1 AND (k.einde, k.bron, k.volgnummer) > ($1, $2, $3) AND k.einde < $4
  ORDER BY k.einde, k.bron, k.volgnummer LIMIT 500`;
