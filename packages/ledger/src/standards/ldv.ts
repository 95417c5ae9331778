import { SUBJECT_TYPE, toVerwerking } from '../record/vastlegging';
import type { Question } from '../store/lezer';
import type { StoredRecord } from '../store/records';

/** Version of the read extension of Logboek Dataverwerkingen. https://logius-standaarden.github.io/logboek-extensie-lezen */
export const LDV_READ_VERSION = '1.1.0';

/**
 * What a ProcessingActivityRequest asks; undefined when it names no trace, activity or person, or anything that is not
 * understood: a condition that is passed over would show more than was asked.
 */
export function questionIn(body: unknown): Question | undefined {
  const asked = Object.entries((body ?? {}) as Record<string, unknown>);
  if (!asked.every(([name, value]) => typeof value === 'string' && VALID[name]?.(value))) return undefined;
  const {
    traceId: trace,
    'dpl.core.processing_activity_id': verwerkingsactiviteit,
    'dpl.core.data_subject_id': betrokkene,
    startTime,
    endTime,
  } = Object.fromEntries(asked) as Record<string, string | undefined>;
  if (!trace && !verwerkingsactiviteit && !betrokkene) return undefined;
  return {
    trace: trace?.replaceAll('-', ''),
    verwerkingsactiviteit,
    betrokkene,
    van: startTime === undefined ? undefined : new Date(startTime),
    tot: endTime === undefined ? undefined : new Date(endTime),
  };
}

const isText = (value: string) => value !== '' && !value.includes('\0');
/** RFC 3339: with a time and an offset. */
const isMoment = (value: string) =>
  /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/i.test(value) && !Number.isNaN(Date.parse(value));

const VALID: Readonly<Record<string, (value: string) => boolean>> = {
  traceId: (value) => /^[0-9a-f]{32}$/.test(value.replaceAll('-', '')),
  'dpl.core.processing_activity_id': isText,
  'dpl.core.data_subject_id': isText,
  'dpl.core.data_subject_id_type': (value) => value === SUBJECT_TYPE,
  startTime: isMoment,
  endTime: isMoment,
};

/** A Dataverwerking of the read extension. */
export function toProcessingActivity({ vastlegging }: StoredRecord): object {
  const { trace_id, span_id, name, status_code, start_time, end_time, attributes } = toVerwerking(vastlegging);
  return {
    traceId: trace_id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    spanId: span_id,
    status: status_code === 'OK' ? 'Ok' : 'Error',
    name,
    startTime: start_time,
    endTime: end_time,
    attributes,
  };
}
