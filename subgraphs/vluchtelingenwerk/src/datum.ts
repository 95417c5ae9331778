const DAG = 86_400_000;

/** Days are 'YYYY-MM-DD' strings: they sort and compare as text. */
export function plusDagen(datum: string, dagen: number): string {
  return new Date(Date.parse(datum) + dagen * DAG).toISOString().slice(0, 10);
}

/** The same day of a later month, or its last day when that month is shorter. */
export function plusMaanden(datum: string, maanden: number): string {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dag, laatste))).toISOString().slice(0, 10);
}

const NEDERLAND = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at a moment (ms since the epoch). */
export const dagOp = (moment: number): string => NEDERLAND.format(moment);
