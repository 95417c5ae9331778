import type { StoredRecord } from '../store/records';
import { toVerwerking } from '../record/vastlegging';

/** A Dataverwerking of the Logboek Dataverwerkingen read extension. */
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
