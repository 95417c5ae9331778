import { HubError } from '@ketenhub/subgraph';
import { beginVan } from '@ketenhub/subgraph/dag';

/** A consent lasts this many months unless another end is asked, and never longer than twice that. */
const STANDAARD_MAANDEN = 12;
const MAXIMUM_MAANDEN = 24;

/** A day, or an RFC 3339 moment with its zone. */
const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Until when a consent given at `moment` holds (exclusive); a day ends it when it begins in the Netherlands. Throws ONGELDIGE_DATUM for a
 * day that does not exist, for the past, and beyond 24 months.
 */
export function geldigTot(gevraagd: string | null | undefined, moment: Date): Date {
  if (gevraagd === null || gevraagd === undefined) return plusMaanden(moment, STANDAARD_MAANDEN);
  const einde = lees(gevraagd);
  if (einde === undefined)
    throw new HubError(
      'ONGELDIGE_DATUM',
      'geldigTot is geen bestaande dag. Gebruik JJJJ-MM-DD of een moment volgens RFC 3339.',
    );
  if (einde <= moment)
    throw new HubError('ONGELDIGE_DATUM', 'geldigTot ligt niet in de toekomst. Kies een latere dag.');
  if (einde > plusMaanden(moment, MAXIMUM_MAANDEN))
    throw new HubError(
      'ONGELDIGE_DATUM',
      `Een toestemming geldt ten hoogste ${MAXIMUM_MAANDEN} maanden. Kies een eerdere dag.`,
    );
  return einde;
}

function lees(text: string): Date | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [jaar, maand, dag] = match.slice(1, 4).map(Number) as [number, number, number];
  const bestaat = maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenIn(jaar, maand);
  if (!bestaat) return undefined;
  return new Date(match[4] === undefined ? beginVan(text) : text);
}

/** The same day and time of a later month, or that month's last day. */
export function plusMaanden(moment: Date, maanden: number): Date {
  const [jaar, maand, dag] = [moment.getUTCFullYear(), moment.getUTCMonth() + maanden, moment.getUTCDate()];
  const later = new Date(moment);
  later.setUTCFullYear(jaar, maand, Math.min(dag, dagenIn(jaar, maand + 1)));
  return later;
}

/** `maand` counts from 1, and may run past 12. */
const dagenIn = (jaar: number, maand: number) => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
