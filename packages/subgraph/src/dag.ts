/** A calendar day, 'YYYY-MM-DD'; days compare and sort as text. */
export type Dag = string;

/* Reckoned in UTC, where every day has 24 hours: no result depends on summer time or on where the process runs. */

const MILLISECONDS = 86_400_000;

/** The day so many days later; earlier when negative. */
export const plusDagen = (dag: Dag, dagen: number): Dag => alsDag(Date.parse(dag) + dagen * MILLISECONDS);

export const plusWeken = (dag: Dag, weken: number): Dag => plusDagen(dag, 7 * weken);

/** The same day of a later month, or the last day of that month when it is shorter. */
export function plusMaanden(dag: Dag, maanden: number): Dag {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return alsDag(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagVanMaand, laatste)));
}

export const laatsteVan = (...dagen: readonly Dag[]): Dag => dagen.reduce((a, b) => (b > a ? b : a));

/** Whole years of age on a day; someone born on 29 February becomes a year older on 1 March. */
export function leeftijdOp(geboortedatum: Dag, dag: Dag): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return dag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren;
}

/** The ISO 8601 week of a day, as `2026-W34`: the week belongs to the year of its Thursday. */
export function isoWeek(dag: Dag): string {
  const weekdag = new Date(dag).getUTCDay() || 7;
  const donderdag = plusDagen(dag, 4 - weekdag);
  const jaar = donderdag.slice(0, 4);
  const week = Math.floor((Date.parse(donderdag) - Date.parse(`${jaar}-01-01`)) / (7 * MILLISECONDS)) + 1;
  return `${jaar}-W${String(week).padStart(2, '0')}`;
}

/** The day in the Netherlands at a moment (milliseconds since the epoch). */
export const dagVan = (moment: number): Dag => NEDERLAND.format(moment);

/** The moment at which a day begins in the Netherlands, which is one or two hours before it does in UTC. */
export function beginVan(dag: Dag): number {
  const zomer = Date.parse(dag) - 2 * UUR;
  return dagVan(zomer) === dag ? zomer : zomer + UUR;
}

const UUR = 3_600_000;

const NEDERLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

const alsDag = (tijd: number): Dag => new Date(tijd).toISOString().slice(0, 10);
