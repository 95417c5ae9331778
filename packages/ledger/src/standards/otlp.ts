import { toVerwerking } from '../record/vastlegging';
import type { StoredRecord } from '../store/records';

/** Records as an OTLP ExportTraceServiceRequest in JSON, with the attribute names of Logboek Dataverwerkingen; no user. */
export const toOtlp = (naam: string, records: readonly StoredRecord[]): object => ({
  resourceSpans: [
    {
      resource: { attributes: attributesOf({ 'service.name': `ketenhub ${naam}` }) },
      scopeSpans: [{ scope: { name: 'ketenhub inzagelogboek' }, spans: records.map(toSpan) }],
    },
  ],
});

function toSpan({ vastlegging }: StoredRecord): object {
  const { trace_id, span_id, parent_span_id, name, status_code, attributes } = toVerwerking(vastlegging);
  return {
    traceId: trace_id,
    spanId: span_id,
    parentSpanId: parent_span_id,
    name,
    kind: 2,
    startTimeUnixNano: nanoseconds(vastlegging.begin),
    endTimeUnixNano: nanoseconds(vastlegging.einde),
    attributes: attributesOf(attributes),
    status: { code: status_code === 'OK' ? 1 : 2 },
  };
}

const nanoseconds = (moment: Date): string => `${moment.getTime()}000000`;

const attributesOf = (attributes: object): object[] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]: [string, unknown]) => ({ key, value: valueOf(value) }));

function valueOf(value: unknown): object {
  if (typeof value === 'number') return { intValue: String(value) };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(valueOf) } };
  if (typeof value === 'object' && value !== null) return { kvlistValue: { values: attributesOf(value) } };
  return { stringValue: String(value) };
}
