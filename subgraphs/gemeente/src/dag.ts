/** A calendar day, 'YYYY-MM-DD'; days compare as text. */
export type Dag = string;

const MILLISECONDS = 86_400_000;

export function plusDagen(dag: Dag, dagen: number): Dag {
  return new Date(Date.parse(dag) + dagen * MILLISECONDS).toISOString().slice(0, 10);
}

export const plusWeken = (dag: Dag, weken: number): Dag => plusDagen(dag, 7 * weken);

/** The same day of a later month, or the last day of that month when it is shorter. */
export function plusMaanden(dag: Dag, maanden: number): Dag {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagVanMaand, laatste))).toISOString().slice(0, 10);
}

export const laatsteVan = (...dagen: readonly Dag[]): Dag => dagen.reduce((a, b) => (b > a ? b : a));

/** Whole years of age on a day; someone born on 29 February becomes a year older on 1 March. */
export function leeftijdOp(geboortedatum: Dag, dag: Dag): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return dag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren;
}

const NEDERLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day in the Netherlands at a moment (milliseconds since the epoch). */
export const dagVan = (moment: number): Dag => NEDERLAND.format(moment);
