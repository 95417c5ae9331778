import type { RunningHub, Subgraph } from './running-hub';
import { SUBGRAPHS } from './running-hub';

/** A row of a disclosure log, as far as the tests look at it. */
export interface Inzage {
  /** What the client called its operation, or the kind of it. */
  naam: string;
  betrokkene: string;
  organisatie: string;
  uitvoerder: string | null;
  rol: string;
  doel: string | null;
  gebruiker: string;
  /** When it was decided. */
  begin: Date;
  besluiten: {
    categorie: string;
    velden: string[];
    besluit: string;
    reden?: string;
    grondslag?: string;
    toestemming?: string;
    bron?: string;
  }[];
}

/** What a source wrote about one question. */
export const recordsOf = (hub: RunningHub, subgraph: Subgraph, trace: string): Promise<Inzage[]> =>
  hub.sql(subgraph, 'SELECT * FROM inzage WHERE trace_id = $1 ORDER BY volgnummer', { values: [trace] });

/** What was decided on these fields, in words: `GEGEVEN` or the reason why not. */
export const decidedOn = (records: readonly Inzage[], veld: string): string[] => [
  ...new Set(records.flatMap(({ besluiten }) => besluiten.filter(({ velden }) => velden.includes(veld)).map(inWords))),
];

const inWords = ({ besluit, reden }: Inzage['besluiten'][number]) => reden ?? besluit;

/** Everything that all disclosure logs hold, as one text per row. */
export async function allRecords(hub: RunningHub): Promise<string[]> {
  const perSource = await Promise.all(
    SUBGRAPHS.map((subgraph) => hub.sql<{ rij: string }>(subgraph, 'SELECT inzage::text AS rij FROM inzage')),
  );
  return perSource.flat().map(({ rij }) => rij);
}

/** Numbers, names and contacts of everybody in the demo. */
export async function personalValues(hub: RunningHub): Promise<string[]> {
  const numbers = await hub.sql('gemeente', 'SELECT bsn, "vNummer" FROM identificatienummer');
  const names = await hub.sql('gemeente', 'SELECT geslachtsnaam, telefoonnummer, emailadres FROM statushouder');
  return [...numbers, ...names].flatMap((row) => Object.values(row) as (string | null)[]).filter((v) => v !== null);
}
