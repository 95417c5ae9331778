import type { Caller } from '@ketenhub/consent';
import type { Besluit } from '@ketenhub/ledger';
import type { DataSource } from 'typeorm';

/** One recorded disclosure, as far as a decision can be taken again: who asked, about whom, when, with which facts. */
export interface Opgetekend {
  readonly caller: Caller;
  readonly statushouder: string;
  readonly moment: number;
  readonly revisie: string;
  readonly besluiten: readonly Besluit[];
}

/** Where recorded decisions come from: a ledger, or all of them collected. */
export interface Inzagebron {
  /** Those of a half-open period, in the order of the ledger, in portions. */
  tussen(van: Date, tot: Date): AsyncIterable<readonly Opgetekend[]>;
}

/** The registry's own ledger. */
export class EigenInzagen implements Inzagebron {
  constructor(private readonly db: DataSource) {}

  async *tussen(van: Date, tot: Date): AsyncIterable<readonly Opgetekend[]> {
    for (let after = '-1'; ;) {
      const rows = (await this.db.query(PORTIE, [van, tot, after])) as Rij[];
      if (rows.length === 0) return;
      after = rows.at(-1)!.volgnummer;
      yield rows.map(({ betrokkene, organisatie, uitvoerder, rol, doel, gebruiker, begin, revisie, besluiten }) => ({
        caller: { organisatie, uitvoerder: uitvoerder ?? undefined, rol, doel: doel ?? undefined, gebruiker },
        statushouder: betrokkene,
        moment: begin.getTime(),
        revisie,
        besluiten,
      }));
    }
  }
}

interface Rij {
  readonly volgnummer: string;
  readonly betrokkene: string;
  readonly organisatie: string;
  readonly uitvoerder: string | null;
  readonly rol: string;
  readonly doel: string | null;
  readonly gebruiker: string;
  readonly begin: Date;
  readonly revisie: string;
  readonly besluiten: readonly Besluit[];
}

const PORTIE = `
  SELECT volgnummer::text, betrokkene, organisatie, uitvoerder, rol, doel, gebruiker, begin, revisie::text, besluiten FROM inzage i
  WHERE begin >= $1 AND begin < $2 AND i.volgnummer > $3::bigint AND betrokkene <> ''
  ORDER BY i.volgnummer LIMIT 500`;
