import { SALT_BYTES, type SealedRecord } from '../record/seal';

/** Columns of a record in the order in which they are written, each as it follows from a row of `recordset`. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['trace_id', 'rij.trace_id'],
  ['span_id', 'rij.span_id'],
  ['ouder', 'rij.parent_span_id'],
  ['naam', 'rij.name'],
  ['status', 'rij.status_code'],
  ['begin', 'rij.start_time'],
  ['einde', 'rij.end_time'],
  ['verwerkingsactiviteit', `rij.attributes->>'dpl.core.processing_activity_id'`],
  ['betrokkene', `rij.attributes->>'dpl.core.data_subject_id'`],
  ['organisatie', `rij.attributes->>'ketenhub.organisatie'`],
  ['uitvoerder', `rij.attributes->>'ketenhub.uitvoerder'`],
  ['rol', `rij.attributes->>'ketenhub.rol'`],
  ['doel', `rij.attributes->>'ketenhub.doel'`],
  ['besluiten', `rij.attributes->'ketenhub.besluiten'`],
  ['gebruiker', 'rij.gebruiker'],
  ['client', 'rij.client'],
  ['operatie', 'rij.operatie'],
  ['revisie', 'rij.revisie'],
  ['zout', 'rij.zout'],
];

/** Their names, for an INSERT. */
export const columns = COLUMNS.map(([name]) => name).join(', ');

/** Their values, from `recordset`. */
export const values = COLUMNS.map(([, value]) => value).join(', ');

/** The records in three parameters from number `first`, made by `parametersOf`, as rows `rij` with their order in `nr`. */
export const recordset = (first: number): string => `
  (SELECT *, substring($${first}::bytea FROM (nr::int - 1) * ${SALT_BYTES} + 1 FOR ${SALT_BYTES}) AS zout
   FROM ROWS FROM (
     jsonb_to_recordset($${first + 2}::jsonb) AS (trace_id text, span_id text, parent_span_id text, name text, status_code text,
       start_time timestamptz, end_time timestamptz, attributes jsonb),
     jsonb_to_recordset($${first + 1}::jsonb) AS (gebruiker text, client text, operatie text, revisie bigint)
   ) WITH ORDINALITY AS r (trace_id, span_id, parent_span_id, name, status_code, start_time, end_time, attributes,
     gebruiker, client, operatie, revisie, nr)) AS rij`;

/** The salts, and both halves of each record as they were sealed. */
export const parametersOf = (records: readonly SealedRecord[]): readonly [Buffer, Buffer, Buffer] => [
  Buffer.concat(records.map(({ zout }) => zout)),
  jsonArray(records.map(({ beslissing }) => beslissing)),
  jsonArray(records.map(({ verwerking }) => verwerking)),
];

/** An array of these JSON texts in the binary form of jsonb: its version, then the text. */
const jsonArray = (texts: readonly Buffer[]): Buffer =>
  Buffer.concat([OPEN, ...texts.flatMap((text, i) => (i === 0 ? [text] : [COMMA, text])), CLOSE]);

const OPEN = Buffer.from('\x01[');
const COMMA = Buffer.from(',');
const CLOSE = Buffer.from(']');
