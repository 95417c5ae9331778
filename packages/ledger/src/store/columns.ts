import type { Vastlegging } from '../record/vastlegging';

/** Columns of a record in the order in which they are written, with the type they have in JSON. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['trace_id', 'text'],
  ['span_id', 'text'],
  ['naam', 'text'],
  ['status', 'text'],
  ['begin', 'timestamptz'],
  ['einde', 'timestamptz'],
  ['verwerkingsactiviteit', 'text'],
  ['betrokkene', 'text'],
  ['organisatie', 'text'],
  ['uitvoerder', 'text'],
  ['rol', 'text'],
  ['doel', 'text'],
  ['besluiten', 'jsonb'],
  ['gebruiker', 'text'],
  ['client', 'text'],
  ['operatie', 'text'],
  ['revisie', 'bigint'],
  ['zout', 'text'],
];

/** Their names, for an INSERT. */
export const columns = COLUMNS.map(([name]) => name).join(', ');

/** Rows from a parameter with a JSON array of them. */
export const recordset = (parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb) AS (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`;

/** Their values from such a row. */
export const values = (row: string): string =>
  COLUMNS.map(([name]) => (name === 'zout' ? `decode(${row}.zout, 'hex')` : `${row}.${name}`)).join(', ');

/** A record as a row in JSON. */
export const toRow = (v: Vastlegging, salt: Buffer) => ({
  trace_id: v.trace,
  span_id: v.span,
  naam: v.naam,
  status: v.status,
  begin: v.begin,
  einde: v.einde,
  verwerkingsactiviteit: v.verwerkingsactiviteit,
  betrokkene: v.betrokkene,
  organisatie: v.organisatie,
  uitvoerder: v.uitvoerder,
  rol: v.rol,
  doel: v.doel,
  besluiten: v.besluiten,
  gebruiker: v.gebruiker,
  client: v.client,
  operatie: v.operatie,
  revisie: v.revisie,
  zout: salt.toString('hex'),
});
export type Row = ReturnType<typeof toRow>;
